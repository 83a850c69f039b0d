package se.samhand.training.sessions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Enrolments extends JpaRepository<Enrolment, UUID> {

    /** Everybody with a seat and in the line, as they came. */
    @Query("select e from Enrolment e where e.session.id = :sessionId and e.live = true order by e.ticket")
    List<Enrolment> in(UUID sessionId);

    /** Where the persons have a seat or wait in what is not over on the day, with when that is. */
    @Query("""
            select e from Enrolment e left join fetch e.session s left join fetch s.dates
            where e.personId in :personIds and e.live = true and s.lastDay >= :from""")
    List<Enrolment> of(Collection<UUID> personIds, LocalDate from);

    @Query("select e.session.id from Enrolment e where e.id = :id")
    Optional<UUID> sessionOf(UUID id);

    @Query("""
            select e from Enrolment e
            where e.session.id = :sessionId and e.stage = se.samhand.training.sessions.EnrolmentStage.WAITING
            order by e.ticket""")
    List<Enrolment> waiting(UUID sessionId, Limit limit);

    @Query("""
            select distinct c.title from Enrolment e left join e.session s left join s.course c
            where e.unitId in :unitIds order by c.title""")
    List<String> coursesOf(Collection<UUID> unitIds);
}
