package se.samhand.training.sessions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.privacy.FreeText;
import se.samhand.security.Roles;
import se.samhand.training.sessions.BookingNotPossible.Reason;

/** Courses and the sessions in which they are held. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class SessionService {

    private final Courses courses;
    private final TrainingSessions sessions;
    private final Seats seats;
    private final SessionAccess access;
    private final SessionPages pages;
    private final AuditLog log;
    private final Clock clock;

    SessionService(
            Courses courses,
            TrainingSessions sessions,
            Seats seats,
            SessionAccess access,
            SessionPages pages,
            AuditLog log,
            Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.seats = seats;
        this.access = access;
        this.pages = pages;
        this.log = log;
        this.clock = clock;
    }

    /** Those that are not over on the day, the first to end first; drafts only to those who plan. */
    public Slice<SessionLine> list(LocalDate from, Pageable page) {
        return sessions.from(from, access.plan(), page);
    }

    /** Those that were over before the day, the last to end first; drafts only to those who plan. */
    public Slice<SessionLine> listBefore(LocalDate day, Pageable page) {
        return sessions.before(day, access.plan(), page);
    }

    /** A draft is nothing to those who do not plan. */
    public Optional<SessionPage> session(UUID id) {
        return sessions.findById(id)
                .filter(it -> it.standing(today()) != SessionStanding.DRAFT || access.plan())
                .map(pages::of);
    }

    /** By title. */
    public List<CourseDetails> courses() {
        return courses.findAllByOrderByTitle().stream().map(Course::details).toList();
    }

    /** @throws BookingNotPossible when a course has the title already */
    @PreAuthorize("@maySessions.plan()")
    @Transactional
    public CourseDetails add(@Valid CourseDraft draft) {
        if (courses.existsByTitle(draft.title().strip())) {
            throw new BookingNotPossible(Reason.TITLE_TAKEN);
        }
        var added = added(new Course(draft)).details();
        log.record("course.added", "course", added.id(), added.title(), "");
        return added;
    }

    /** Plans a session that only those who plan see, until it is published. */
    @PreAuthorize("@maySessions.plan()")
    @Transactional
    public SessionDetails plan(@Valid SessionDraft draft) {
        var course = courses.findById(draft.courseIdOrThrow()).orElseThrow();
        var planned = sessions.saveAndFlush(new TrainingSession(course, draft));
        record("planned", planned);
        return planned.details(today());
    }

    /**
     * Plans a session and publishes it; of what cannot be published no draft is left.
     *
     * @throws BookingNotPossible when its days have been
     */
    @PreAuthorize("@maySessions.plan()")
    @Transactional
    public SessionDetails planAndPublish(@Valid SessionDraft draft) {
        return publish(plan(draft).id());
    }

    /**
     * Throws a draft away.
     *
     * @throws BookingNotPossible once it is published
     */
    @PreAuthorize("@maySessions.plan()")
    @Transactional
    public void discard(UUID id) {
        var session = sessions.held(id).orElseThrow();
        session.mustBeDraft();
        record("discarded", session);
        sessions.delete(session);
    }

    /** @throws BookingNotPossible unless it is a draft that can still be booked */
    @PreAuthorize("@maySessions.plan()")
    @Transactional
    public SessionDetails publish(UUID id) {
        var session = sessions.held(id).orElseThrow();
        session.isPublished(today());
        record("published", session);
        return sessions.saveAndFlush(session).details(today());
    }

    /**
     * Cancels a session, and with it every seat in it.
     *
     * @param reason for those who had one
     * @throws BookingNotPossible when it has been held or cancelled, or nobody knows of it yet
     */
    @PreAuthorize("@maySessions.plan()")
    @Transactional
    public SessionDetails cancel(
            UUID id, @NotBlank(message = "training.fault.why") @FreeText(max = 1000) String reason) {
        var session = sessions.held(id).orElseThrow();
        session.isCancelled(reason.strip(), today());
        seats.allAreCancelled(session, reason.strip());
        record("cancelled", session);
        return sessions.saveAndFlush(session).details(today());
    }

    private Course added(Course course) {
        try {
            return courses.saveAndFlush(course);
        } catch (DataIntegrityViolationException somebodyElseHas) {
            throw new BookingNotPossible(Reason.TITLE_TAKEN);
        }
    }

    private void record(String what, TrainingSession session) {
        log.record(
                "session." + what,
                "session",
                session.id(),
                session.course().title(),
                session.details(today()).dates().getFirst().heldOn().toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
