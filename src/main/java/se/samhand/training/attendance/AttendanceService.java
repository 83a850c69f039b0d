package se.samhand.training.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.privacy.FreeText;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;
import se.samhand.training.attendance.MarkNotPossible.Reason;
import se.samhand.training.sessions.EnrolmentDetails;
import se.samhand.training.sessions.EnrolmentStage;
import se.samhand.training.sessions.SessionDate;
import se.samhand.training.sessions.SessionHold;
import se.samhand.training.sessions.SessionPage;
import se.samhand.training.sessions.SessionService;
import se.samhand.training.sessions.SessionStanding;

/**
 * Who came on each date of a session, as those who plan sessions mark it. Whoever marks holds the session first, so that
 * of two who mark at once the second one corrects the first.
 */
@Service
@Validated
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("@maySessions.plan()")
public class AttendanceService {

    private final SessionService sessions;
    private final SessionHold hold;
    private final AttendanceMarks marks;
    private final ApplicationEventPublisher events;
    private final AuditLog log;
    private final Clock clock;

    AttendanceService(
            SessionService sessions,
            SessionHold hold,
            AttendanceMarks marks,
            ApplicationEventPublisher events,
            AuditLog log,
            Clock clock) {
        this.sessions = sessions;
        this.hold = hold;
        this.marks = marks;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AttendancePage> attendance(UUID sessionId) {
        return sessions.session(sessionId).map(it -> page(it, holding(sessionId)));
    }

    /**
     * Marks somebody on one date; what was marked before stays in the log.
     *
     * @param date which of the session's dates, from 0
     * @param came null to take the mark back
     * @throws MarkNotPossible when the date has not come, or the person has no seat
     */
    public AttendancePage mark(
            UUID sessionId, UUID enrolmentId, int date, @Nullable Came came, @FreeText(max = 1000) String reason) {
        hold.until(sessionId);
        var session = sessions.session(sessionId).orElseThrow();
        var holding = holding(sessionId);
        mustHaveCome(session, date);
        var before = page(session, holding).people().stream()
                .filter(it -> it.enrolmentId().equals(enrolmentId))
                .findFirst()
                .orElseThrow(() -> new MarkNotPossible(Reason.NO_SEAT));
        if (before.marks().get(date) != came) {
            write(new DateOfOne(sessionId, enrolmentId, date), came, reason.strip(), holding);
            told(session, before, holding);
            record(session, date);
        }
        return page(session, holding);
    }

    /**
     * Marks everybody who has no mark on the date as having been there the whole of it.
     *
     * @throws MarkNotPossible when the date has not come
     */
    public AttendancePage everybodyCame(UUID sessionId, int date) {
        hold.until(sessionId);
        var session = sessions.session(sessionId).orElseThrow();
        var holding = holding(sessionId);
        mustHaveCome(session, date);
        for (var before : page(session, holding).people()) {
            if (!before.marks().containsKey(date)) {
                write(new DateOfOne(sessionId, before.enrolmentId(), date), Came.FULL, "", holding);
                told(session, before, holding);
            }
        }
        record(session, date);
        return page(session, holding);
    }

    private void mustHaveCome(SessionPage page, int date) {
        var session = page.session();
        if (session.standing() == SessionStanding.DRAFT || session.standing() == SessionStanding.CANCELLED) {
            throw new MarkNotPossible(Reason.NOT_HELD);
        }
        if (session.dates().get(date).heldOn().isAfter(LocalDate.now(clock))) {
            throw new MarkNotPossible(Reason.NOT_YET);
        }
    }

    private void write(DateOfOne about, @Nullable Came came, String reason, Map<DateOfOne, AttendanceMark> holding) {
        var last = holding.get(about);
        var number = last == null ? 1 : last.number() + 1;
        var by = SignedIn.user().map(PortalUser::displayName).orElse("");
        var mark = new AttendanceMark(about, number, came, MarkedHow.BY_HAND, clock.instant(), by, reason);
        holding.put(about, marks.save(mark));
    }

    private void told(SessionPage page, Attendee before, Map<DateOfOne, AttendanceMark> holding) {
        var id = before.enrolmentId();
        var session = page.session();
        var person = page.people().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        var completes = attendee(page, person, holding).outcome() == Outcome.COMPLETED;
        if (completes && before.outcome() != Outcome.COMPLETED) {
            events.publishEvent(new TrainingCompleted(
                    id,
                    session.id(),
                    session.course().id(),
                    person.personId(),
                    session.dates().getLast().heldOn()));
        } else if (!completes && before.outcome() == Outcome.COMPLETED) {
            events.publishEvent(new TrainingNotCompleted(id));
        }
    }

    private void record(SessionPage page, int date) {
        var session = page.session();
        var day = session.dates().get(date).heldOn().toString();
        log.record(
                "session.attendance", "session", session.id(), session.course().title(), day);
    }

    private Map<DateOfOne, AttendanceMark> holding(UUID sessionId) {
        var last = new HashMap<DateOfOne, AttendanceMark>();
        marks.findBySessionId(sessionId)
                .forEach(it -> last.merge(it.about(), it, (one, other) -> one.number() > other.number() ? one : other));
        return last;
    }

    private AttendancePage page(SessionPage page, Map<DateOfOne, AttendanceMark> holding) {
        var today = LocalDate.now(clock);
        var begun = page.session().dates().stream()
                .map(SessionDate::heldOn)
                .filter(it -> !it.isAfter(today))
                .count();
        return new AttendancePage(
                page.session(),
                page.people().stream()
                        .filter(it -> it.stage() == EnrolmentStage.BOOKED)
                        .map(it -> attendee(page, it, holding))
                        .toList(),
                (int) begun);
    }

    private static Attendee attendee(
            SessionPage page, EnrolmentDetails person, Map<DateOfOne, AttendanceMark> holding) {
        var came = new HashMap<Integer, Came>();
        var dates = page.session().dates().size();
        for (int date = 0; date < dates; date++) {
            var mark = holding.get(new DateOfOne(page.session().id(), person.id(), date));
            var it = mark == null ? null : mark.came();
            if (it != null) {
                came.put(date, it);
            }
        }
        return new Attendee(person.id(), person.shownAs(), person.unitName(), came, Outcome.of(came.values(), dates));
    }
}
