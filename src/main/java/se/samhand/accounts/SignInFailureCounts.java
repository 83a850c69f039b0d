package se.samhand.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInFailureCounts extends JpaRepository<SignInFailures, UUID> {

    Optional<SignInFailures> findBySubject(String subject);

    @Modifying
    @Query("delete from SignInFailures f where f.subject = :subject")
    void forget(String subject);

    @Modifying
    @Query("delete from SignInFailures f where f.lastAt < :before")
    void forgetOlderThan(java.time.Instant before);
}
