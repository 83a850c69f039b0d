package se.samhand.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IndicatorDefinitions extends JpaRepository<IndicatorDefinition, UUID> {

    List<IndicatorDefinition> findByCodeIn(Collection<String> codes);

    @Query("""
        select new se.samhand.indicator.IndicatorListing(d.id, d.code, d.name, d.valueKind, d.direction, d.overUnits,
            d.overPeriods, d.target, d.smallCounts, d.periodKind, d.level, d.goalKey, d.frequency, d.units,
            d.verification)
        from IndicatorDefinition d order by d.code\
        """)
    Slice<IndicatorListing> listed(Pageable page);

    @Query("""
        select new se.samhand.indicator.IndicatorListing(d.id, d.code, d.name, d.valueKind, d.direction, d.overUnits,
            d.overPeriods, d.target, d.smallCounts, d.periodKind, d.level, d.goalKey, d.frequency, d.units,
            d.verification)
        from IndicatorDefinition d where d.goalKey = :goal order by d.code\
        """)
    List<IndicatorListing> ofGoal(String goal);

    @Query("select d from IndicatorDefinition d order by d.code")
    List<IndicatorDefinition> inOrder();
}
