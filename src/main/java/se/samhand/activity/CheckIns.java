package se.samhand.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CheckIns extends JpaRepository<CheckIn, UUID> {

    /** The latest first. */
    @Query("""
            select c from CheckIn c where c.activityKey = :key and c.unitId in :units
            order by c.notedOn desc, c.id desc""")
    List<CheckIn> of(String key, Collection<UUID> units, Limit limit);

    /** The earliest first, without the day that they come after. */
    @Query("""
            select c from CheckIn c
            where c.activityKey = :key and c.unitId in :units and c.notedOn > :after and c.notedOn <= :upTo
            order by c.notedOn, c.id""")
    List<CheckIn> between(String key, Collection<UUID> units, LocalDate after, LocalDate upTo);

    @Query("select c from CheckIn c left join fetch c.commitment where c.unitId in :units")
    List<CheckIn> ofUnits(Collection<UUID> units);
}
