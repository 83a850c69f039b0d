package se.samhand.importing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StagedRows extends JpaRepository<StagedRow, UUID> {

    Slice<StagedRow> findByBatchIdAndKindOrderBySeq(UUID batchId, ImportRowKind kind, Pageable page);

    Slice<StagedRow> findByBatchIdAndKindAndSheetOrderBySeq(
            UUID batchId, ImportRowKind kind, String sheet, Pageable page);

    List<StagedRow> findByBatchIdAndSeqGreaterThanOrderBySeq(UUID batchId, int seq, Limit limit);

    List<StagedRow> findByBatchIdAndSaveNoGreaterThanOrderBySaveNo(UUID batchId, int saveNo);

    List<StagedRow> findByBatchIdAndSaveNoBetween(UUID batchId, int first, int last);

    @Query(
            "select r.sheet, r.rowKey, r.unshown from StagedRow r where r.batchId = :batchId and r.saveNo > 0 and r.unshown <> ''")
    List<UnshownText> unshown(UUID batchId);

    /** What a row does not show, by its sheet and its key there. */
    record UnshownText(String sheet, String key, String text) {}

    @Modifying
    @Query("delete from StagedRow r where r.batchId = :batchId")
    void deleteOf(UUID batchId);
}
