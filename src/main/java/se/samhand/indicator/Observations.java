package se.samhand.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Observations extends JpaRepository<Observation, UUID> {

    Optional<Observation> findByIndicatorIdAndPeriodIdAndUnitIdAndSplit(
            UUID indicatorId, UUID periodId, UUID unitId, String split);

    List<Observation> findByIndicatorIdAndPeriodIdIn(UUID indicatorId, Collection<UUID> periodIds);

    @Query("""
        select new se.samhand.indicator.KnownFigure(o.indicatorId, o.unitId, o.periodId, o.state, o.number,
            o.denominator)
        from Observation o
        where o.indicatorId in :indicators and o.periodId in :periods and o.split = ''\
        """)
    List<KnownFigure> wholes(Collection<UUID> indicators, Collection<UUID> periods);

    @Query("select o from Observation o where o.indicatorId in :indicators and o.periodId in :periods")
    List<Observation> at(Collection<UUID> indicators, Collection<UUID> periods);

    @Query("""
        select o from Observation o
        where o.indicatorId in :indicators and o.unitId in :units and o.periodId in :periods\
        """)
    List<Observation> named(Collection<UUID> indicators, Collection<UUID> units, Collection<UUID> periods);

    @Query("select o from Observation o where o.unitId = :unit and o.periodId = :period and o.split = ''")
    List<Observation> ofUnit(UUID unit, UUID period);

    boolean existsByIndicatorIdIn(Collection<UUID> indicatorIds);

    @Query("select o from Observation o order by o.indicatorId, o.periodId, o.unitId, o.split")
    List<Observation> inOrder();

    @Query("select distinct x.unitId from Observation x where x.unitId in :units")
    List<UUID> unitsAmong(Collection<UUID> units);
}
