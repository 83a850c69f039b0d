package se.samhand.training.routines;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Routines extends JpaRepository<Routine, UUID> {

    boolean existsByTitle(String title);

    @Query("""
            select new se.samhand.training.routines.RoutineLine(
                r.id, r.title, r.topic, v.number, v.decision.decidedAtLevel, v.decision.inForceFrom, v.decision.reviewBy,
                (select count(l) from RoutineVersion l
                 where l.routine = r and l.unitId <> r.unitId and l.decision.inForceFrom <= :day
                   and (l.decision.supersededOn is null or l.decision.supersededOn > :day)))
            from Routine r
            left join RoutineVersion v on v.routine = r and v.unitId = r.unitId and v.decision.inForceFrom <= :day
                and (v.decision.supersededOn is null or v.decision.supersededOn > :day)
            order by r.title, r.id""")
    Slice<RoutineLine> list(LocalDate day, Pageable page);
}
