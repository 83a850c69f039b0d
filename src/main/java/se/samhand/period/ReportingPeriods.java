package se.samhand.period;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportingPeriods extends JpaRepository<ReportingPeriod, UUID> {

    List<ReportingPeriod> findAllByOrderByToDayAscOpensOnAsc();

    boolean existsByCode(String code);
}
