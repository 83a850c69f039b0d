package se.samhand.period;

import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportingPeriods extends JpaRepository<ReportingPeriod, UUID> {

    Slice<ReportingPeriod> findAllByOrderByToDayDescOpensOnDesc(Pageable page);

    boolean existsByCode(String code);
}
