package se.samhand.activity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Milestones extends JpaRepository<Milestone, UUID> {

    @Query("select m from Milestone m where m.commitment.id = :commitment order by m.dueOn, m.id")
    List<Milestone> of(UUID commitment);
}
