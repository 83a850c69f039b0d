package se.samhand.period;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReportingPeriods extends JpaRepository<ReportingPeriod, UUID> {

    Slice<ReportingPeriod> findAllByOrderByToDayDescOpensOnDesc(Pageable page);

    /** Nobody else changes it, or asks for an exception from it, until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ReportingPeriod p where p.id = :id")
    Optional<ReportingPeriod> held(UUID id);

    boolean existsByCode(String code);
}
