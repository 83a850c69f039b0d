package se.samhand.organisation.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Persons extends JpaRepository<Person, UUID> {

    Optional<Person> findByWorkEmail(String workEmail);

    /** Leaves the version as it is: that somebody signs in is no change to what an administrator has before them. */
    @Modifying
    @Query("update Person p set p.lastSignedInAt = :at where p.workEmail = :workEmail")
    void signedIn(String workEmail, Instant at);

    /** In one order for all who ask, so that they never wait for each other in a ring. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id in :ids order by p.id")
    List<Person> held(Collection<UUID> ids);
}
