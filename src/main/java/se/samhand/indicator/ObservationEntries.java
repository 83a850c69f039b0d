package se.samhand.indicator;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObservationEntries extends JpaRepository<ObservationEntry, UUID> {

    List<ObservationEntry> findByIndicatorIdAndUnitIdAndPeriodIdAndSplitOrderByEnteredAtDescIdDesc(
            UUID indicatorId, UUID unitId, UUID periodId, String split, Limit limit);
}
