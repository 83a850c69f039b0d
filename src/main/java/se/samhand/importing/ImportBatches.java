package se.samhand.importing;

import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImportBatches extends JpaRepository<ImportBatch, UUID> {

    Slice<ImportBatch> findBySharedTrueOrderByUploadedAtDescIdDesc(Pageable page);

    Slice<ImportBatch> findByUploadedByIdAndSharedFalseOrderByUploadedAtDescIdDesc(UUID accountId, Pageable page);
}
