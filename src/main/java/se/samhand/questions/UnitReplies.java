package se.samhand.questions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitReplies extends JpaRepository<UnitReply, UUID> {

    @Query("select r from UnitReply r left join fetch r.question where r.token = :token")
    Optional<UnitReply> byToken(String token);

    @Query("select r from UnitReply r left join fetch r.question where r.id = :id")
    Optional<UnitReply> whole(UUID id);

    @Query("select r from UnitReply r left join fetch r.question q where q.id in :questions")
    List<UnitReply> to(Collection<UUID> questions);

    /** Every round about a follow-up, the latest first. */
    @Query("""
            select r from UnitReply r left join fetch r.question q
            where q.followUpId = :followUpId order by q.askedAt desc, q.id desc""")
    List<UnitReply> about(UUID followUpId);

    List<UnitReply> findByUnitIdIn(Collection<UUID> units);
}
