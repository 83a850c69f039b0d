package se.samhand.training.routines;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoutineVersions extends JpaRepository<RoutineVersion, UUID> {

    @Query("""
            select v from RoutineVersion v left join fetch v.routine left join fetch v.questionSet left join fetch v.basedOn
            where v.id = :id""")
    Optional<RoutineVersion> whole(UUID id);

    @Query("""
            select v from RoutineVersion v left join fetch v.routine left join fetch v.questionSet left join fetch v.basedOn
            where v.routine.id = :routineId""")
    List<RoutineVersion> of(UUID routineId);

    @Query("""
            select v from RoutineVersion v left join fetch v.routine left join fetch v.questionSet left join fetch v.basedOn
            where v.routine.id = :routineId and v.unitId = :unitId order by v.number desc""")
    List<RoutineVersion> of(UUID routineId, UUID unitId);

    boolean existsByFileId(UUID fileId);

    boolean existsByRoutineId(UUID routineId);

    @Query("""
            select distinct r.title from RoutineVersion v left join v.routine r
            where v.unitId in :unitIds order by r.title""")
    List<String> routinesOf(Collection<UUID> unitIds);
}
