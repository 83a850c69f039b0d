package se.samhand.training.sessions;

import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.people.StaffOfUnits;
import se.samhand.privacy.FreeText;
import se.samhand.training.sessions.BookingNotPossible.Reason;

/**
 * Seats in sessions. Whoever books holds the persons and then the session, always in that order, so that those who book at
 * once stand in a line and nobody is in two places. What is read after that is what those before have left.
 */
@Service
@Validated
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("@maySessions.book()")
public class BookingService {

    private final TrainingSessions sessions;
    private final Enrolments enrolments;
    private final Seats seats;
    private final Team team;
    private final StaffOfUnits staff;
    private final AuditLog log;
    private final Clock clock;

    BookingService(
            TrainingSessions sessions,
            Enrolments enrolments,
            Seats seats,
            Team team,
            StaffOfUnits staff,
            AuditLog log,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.seats = seats;
        this.team = team;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Books people who work at the units that the person answers for: all of them, or none.
     *
     * @param personIds in the order in which seats are given
     * @throws BookingNotPossible with whoever stands in the way
     */
    public Booked book(UUID sessionId, @NotEmpty(message = "training.fault.people") List<UUID> personIds) {
        staff.hold(Set.copyOf(personIds));
        var session = sessions.held(sessionId).orElseThrow();
        var team = this.team.today();
        for (var personId : personIds) {
            if (!team.containsKey(personId)) {
                throw new BookingNotPossible(Reason.WORKS_ELSEWHERE, personId);
            }
        }
        mustBeFree(personIds, session);
        int booked = 0;
        for (var personId : personIds) {
            var works = Objects.requireNonNull(team.get(personId));
            booked += seats.isGiven(session, works) == EnrolmentStage.BOOKED ? 1 : 0;
        }
        sessions.saveAndFlush(session);
        log.record("session.booked", "session", sessionId, session.course().title(), String.valueOf(personIds.size()));
        return new Booked(booked, personIds.size() - booked);
    }

    /**
     * Gives a seat back, or leaves the line; whoever has waited longest has the seat at once.
     *
     * @throws BookingNotPossible when it was given back before, or the session is over
     */
    @PreAuthorize("@maySessions.giveBack(#enrolmentId)")
    public void cancel(UUID enrolmentId, @FreeText(max = 1000) String reason) {
        var session =
                sessions.held(enrolments.sessionOf(enrolmentId).orElseThrow()).orElseThrow();
        var enrolment = enrolments.findById(enrolmentId).orElseThrow();
        seats.isGivenBack(session, enrolment, reason.strip());
        sessions.saveAndFlush(session);
        log.record(
                "session.given-back", "session", session.id(), session.course().title(), "");
    }

    private void mustBeFree(List<UUID> personIds, TrainingSession session) {
        for (var taken : enrolments.of(personIds, LocalDate.now(clock))) {
            if (taken.session().id().equals(session.id())) {
                throw new BookingNotPossible(Reason.BOOKED_ALREADY, taken.personId());
            }
            if (taken.session().overlaps(session)) {
                throw new BookingNotPossible(Reason.CLASHES, taken.personId());
            }
        }
        if (Set.copyOf(personIds).size() < personIds.size()) {
            throw new BookingNotPossible(Reason.BOOKED_ALREADY);
        }
    }
}
