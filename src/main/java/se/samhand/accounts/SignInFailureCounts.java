package se.samhand.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInFailureCounts extends JpaRepository<SignInFailures, UUID> {

    /** Makes the row where there is none; two who come at once make one. */
    @Modifying
    @Query("""
            insert into SignInFailures (id, version, subject, failures, lastAt)
            values (:id, 0, :subject, 0, :now) on conflict do nothing""")
    void begin(UUID id, String subject, Instant now);

    /** Whoever asks for the same row waits until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SignInFailures f where f.subject = :subject")
    SignInFailures alone(String subject);

    @Modifying
    @Query("delete from SignInFailures f where f.subject = :subject")
    void forget(String subject);

    @Query("select f.id from SignInFailures f where f.lastAt < :before")
    List<UUID> olderThan(Instant before);
}
