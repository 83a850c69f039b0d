package se.samhand.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FunctionHolders extends JpaRepository<FunctionHolder, UUID> {

    @Query("""
            select h from FunctionHolder h left join fetch h.function f left join fetch h.person
            where f.unitId = :unitId and h.validFrom <= :day and (h.validTo is null or h.validTo >= :day)""")
    List<FunctionHolder> ofUnit(UUID unitId, LocalDate day);

    @Query("""
            select h from FunctionHolder h left join fetch h.function f left join fetch h.person
            where f.id = :functionId""")
    List<FunctionHolder> of(UUID functionId);

    /** What the people hold, but for what they stand in for. */
    @Query("""
            select new se.samhand.organisation.people.HeldElsewhere(h.person.id, f.name, f.unitId)
            from FunctionHolder h left join h.function f
            where h.person.id in :persons and h.deputy = false
            and h.validFrom <= :day and (h.validTo is null or h.validTo >= :day)""")
    List<HeldElsewhere> heldBy(Collection<UUID> persons, LocalDate day);

    /** Of the functions that manage a unit, by their names. */
    @Query("""
            select h from FunctionHolder h left join fetch h.function f left join fetch h.person
            where f.unitId in :units and f.name like '%chef' and f.name not like 'biträdande%'
            and h.validFrom <= :day and (h.validTo is null or h.validTo >= :day)""")
    List<FunctionHolder> managing(Collection<UUID> units, LocalDate day);
}
