package se.samhand.indicator;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FigureFlags extends JpaRepository<FigureFlag, UUID> {

    /** The latest first, with their words. */
    @Query("""
            select distinct f from FigureFlag f left join fetch f.words
            where f.indicatorId = :indicator and f.unitId = :unit and f.periodId = :period order by f.askedAt desc""")
    List<FigureFlag> at(UUID indicator, UUID unit, UUID period);

    /** Nobody else decides about it until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FigureFlag f where f.id = :id")
    Optional<FigureFlag> held(UUID id);

    @Query("""
            select new se.samhand.indicator.FlaggedFigure(f.unitId, f.periodId, f.state) from FigureFlag f
            where f.indicatorId = :indicator
            and f.state in (se.samhand.indicator.FlagState.ASKED, se.samhand.indicator.FlagState.ANSWERED)""")
    List<FlaggedFigure> openOf(UUID indicator);

    @Query("""
            select f.id from FigureFlag f
            where f.state in (se.samhand.indicator.FlagState.ASKED, se.samhand.indicator.FlagState.ANSWERED)""")
    List<UUID> open();

    @Query("select distinct x.unitId from FigureFlag x where x.unitId in :units")
    List<UUID> unitsAmong(Collection<UUID> units);
}
