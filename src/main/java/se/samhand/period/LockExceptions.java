package se.samhand.period;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LockExceptions extends JpaRepository<LockException, UUID> {

    /** The latest first. */
    List<LockException> findByUnitIdAndPeriodIdOrderByAskedAtDesc(UUID unitId, UUID periodId);

    /** As they stand now, whatever this transaction has read before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from LockException e where e.unitId = :unit and e.periodId = :period order by e.askedAt desc")
    List<LockException> held(UUID unit, UUID period);

    List<LockException> findByUnitIdIn(Collection<UUID> units);

    /** Those that have been granted at any time. */
    @Query("""
            select new se.samhand.period.Opened(e.periodId, e.unitId, e.untilDay) from LockException e
            where e.state = se.samhand.period.LockState.GRANTED""")
    List<Opened> granted();

    @Query("""
            select e.id from LockException e
            where e.state = se.samhand.period.LockState.GRANTED and e.untilDay < :today and e.untilDay >= :since""")
    List<UUID> endedSince(LocalDate since, LocalDate today);

    @Query("select e from LockException e")
    Slice<LockException> all(Pageable page);

    @Query("select e from LockException e where e.periodId = :period and e.untilDay >= :today")
    List<LockException> holding(UUID period, LocalDate today);
}
