package se.samhand.insight;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IlsTransfers extends JpaRepository<IlsTransfer, UUID> {

    List<IlsTransfer> findByBoardIdAndPeriodIdOrderByTransferredAtAscIdAsc(UUID boardId, UUID periodId);
}
