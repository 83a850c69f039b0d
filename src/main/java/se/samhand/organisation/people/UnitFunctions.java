package se.samhand.organisation.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitFunctions extends JpaRepository<UnitFunction, UUID> {

    List<UnitFunction> findByUnitId(UUID unitId);

    @Query("select new se.samhand.organisation.people.NamedFunction(f.id, f.unitId, f.name) from UnitFunction f")
    List<NamedFunction> names();

    /** Every function with who holds it on the day, and the last day that anybody did before. */
    @Query("""
            select new se.samhand.organisation.people.FunctionHeld(
                f.id, f.name, f.unitId, p.id, p.name, p.protectedIdentity, p.workEmail, p.lastSignedInAt, h.validFrom,
                (select max(e.validTo) from FunctionHolder e
                 where e.function = f and e.deputy = false and e.validTo < :day))
            from UnitFunction f
            left join FunctionHolder h on h.function = f and h.deputy = false and h.validFrom <= :day
                and (h.validTo is null or h.validTo >= :day)
            left join h.person p
            where (:name = '' or f.name = :name) and (:vacant = false or h.id is null)
              and (:silent = false or p.workEmail is not null
                   and (h.awayFrom is null or h.awayFrom > :day or h.awayTo < :day)
                   and (p.lastSignedInAt is null and h.validFrom <= :began or p.lastSignedInAt < :cameAfter))
            order by f.name, f.id""")
    Slice<FunctionHeld> held(
            LocalDate day,
            String name,
            boolean vacant,
            boolean silent,
            LocalDate began,
            Instant cameAfter,
            Pageable page);
}
