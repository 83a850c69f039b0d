package se.samhand.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Targets extends JpaRepository<Target, UUID> {

    Optional<Target> findByIndicatorIdAndUnitIdAndPeriodCode(UUID indicatorId, UUID unitId, String periodCode);

    @Query("select t from Target t where t.indicatorId in :indicators")
    List<Target> ofIndicators(Collection<UUID> indicators);

    @Query("select t from Target t where t.indicatorId in :indicators and t.unitId in :units")
    List<Target> ofUnits(Collection<UUID> indicators, Collection<UUID> units);

    @Query("""
        select t from Target t left join IndicatorDefinition d on d.id = t.indicatorId
        where d.goalKey in :goals and d.level = se.samhand.indicator.Level.UNIT and t.unitId in :units\
        """)
    List<Target> ofGoals(Collection<String> goals, Collection<UUID> units);

    @Query("select t from Target t order by t.indicatorId, t.unitId, t.periodCode")
    List<Target> inOrder();

    boolean existsByIndicatorIdIn(Collection<UUID> indicatorIds);

    @Query("select distinct x.unitId from Target x where x.unitId in :units")
    List<UUID> unitsAmong(Collection<UUID> units);
}
