package se.samhand.handover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HandOvers extends JpaRepository<HandOver, UUID> {

    /** The one that nobody has signed yet. */
    Optional<HandOver> findByFunctionIdAndNotSignedTrue(UUID functionId);

    List<HandOver> findByFunctionIdAndSignedAtIsNotNullOrderBySignedAtDesc(UUID functionId);

    /** All that wait for a signature. */
    List<HandOver> findByNotSignedTrueAndToPersonIdIsNotNull();

    List<HandOver> findByUnitIdIn(Collection<UUID> unitIds);
}
