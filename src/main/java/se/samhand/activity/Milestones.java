package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Milestones extends JpaRepository<Milestone, UUID> {

    @Query("select m from Milestone m where m.commitment.id = :commitment order by m.dueOn, m.id")
    List<Milestone> of(UUID commitment);

    @Query("""
            select m from Milestone m left join fetch m.commitment c
            where c.undertaking.ownerFunctionId = :function and m.reachedOn is null
            and c.undertaking.state not in (se.samhand.activity.CommitmentState.LAPSED,
                se.samhand.activity.CommitmentState.DONE, se.samhand.activity.CommitmentState.DISCONTINUED)""")
    List<Milestone> aheadOf(UUID function);

    @Query("select m from Milestone m left join fetch m.commitment c where c.unitId in :units")
    List<Milestone> ofUnits(Collection<UUID> units);
}
