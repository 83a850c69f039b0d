package se.samhand.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Employments extends JpaRepository<Employment, UUID> {

    @Query("""
            select e from Employment e left join fetch e.person
            where e.unitId = :unitId and e.validFrom <= :day and (e.validTo is null or e.validTo >= :day)
            order by e.validFrom, e.id""")
    List<Employment> at(UUID unitId, LocalDate day);

    @Query("""
            select e from Employment e left join fetch e.person
            where e.unitId in :unitIds and e.validFrom <= :day and (e.validTo is null or e.validTo >= :day)""")
    List<Employment> atAny(Collection<UUID> unitIds, LocalDate day);
}
