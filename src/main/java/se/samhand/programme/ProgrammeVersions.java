package se.samhand.programme;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeVersions extends JpaRepository<ProgrammeVersion, UUID> {

    @Query("""
            select v from ProgrammeVersion v left join fetch v.programme p left join fetch p.predecessor
            where p.code in :codes order by p.code, v.number""")
    List<ProgrammeVersion> ofProgrammes(Collection<String> codes);

    /** In no order. */
    @Query("""
            select v from ProgrammeVersion v left join fetch v.programme p left join fetch p.predecessor
            where p.code = :code""")
    List<ProgrammeVersion> ofProgramme(String code);

    @Query("""
            select v from ProgrammeVersion v left join fetch v.programme p
            order by p.validFrom, p.code, v.number""")
    List<ProgrammeVersion> inOrder();

    /** For whoever is about to change it: nobody else can until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from ProgrammeVersion v where v.id = :id")
    Optional<ProgrammeVersion> locked(UUID id);

    boolean existsByProgrammeId(UUID programmeId);
}
