package se.samhand.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log itself: it can be added to and read, no more. */
interface BusinessActs extends Repository<BusinessAct, UUID> {

    BusinessAct save(BusinessAct act);

    @Query("select max(a.at) from BusinessAct a")
    Optional<Instant> latest();

    boolean existsByAction(String action);

    @Query("""
            select new se.samhand.audit.ActDetails(
                a.id, a.at, a.actorName, a.actingFor, a.action, a.subjectKind, a.subjectId, a.subjectLabel, a.detail)
            from BusinessAct a
            where a.at >= :from and a.at < :until
                and locate(:actor, a.actorName) > 0
                and locate(:action, a.action) = 1
                and locate(:subject, a.subjectLabel) > 0
            order by a.at desc, a.id desc""")
    Slice<ActDetails> find(Instant from, Instant until, String actor, String action, String subject, Pageable page);
}
