package se.samhand.importing;

import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StagedFaults extends JpaRepository<StagedFault, UUID> {

    Slice<StagedFault> findByBatchIdOrderBySeq(UUID batchId, Pageable page);

    @Modifying
    @Query("delete from StagedFault f where f.batchId = :batchId")
    void deleteOf(UUID batchId);
}
