package se.samhand.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GoalMappings extends JpaRepository<GoalMapping, UUID> {

    @Query("""
            select m from GoalMapping m left join fetch m.targets left join fetch m.programmeVersion v
            where v.id in :versions""")
    List<GoalMapping> into(Collection<UUID> versions);
}
