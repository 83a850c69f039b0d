package se.samhand.period;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Decides about requests to open a closed period: opens it for the unit until a day, or lets it stay closed. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class LockExceptionService {

    private final LockExceptions exceptions;
    private final PeriodCalendar calendar;
    private final LockTasks tasks;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockExceptionService(
            LockExceptions exceptions,
            PeriodCalendar calendar,
            LockTasks tasks,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.exceptions = exceptions;
        this.calendar = calendar;
        this.tasks = tasks;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Every request, the latest first, whatever the page says about order. */
    @Transactional(readOnly = true)
    public Slice<LockExceptionDetails> find(Pageable page) {
        var latestFirst = Sort.by(Sort.Direction.DESC, "askedAt", "id");
        return exceptions
                .all(PageRequest.of(page.getPageNumber(), page.getPageSize(), latestFirst))
                .map(this::details);
    }

    /** One request; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<LockExceptionDetails> request(UUID id) {
        return exceptions.findById(id).map(this::details);
    }

    /**
     * Opens the period for the unit. It closes again by itself after the day.
     *
     * @throws LockDecided when it was decided before, by whomever
     * @throws LastDayPassed when the day has passed
     */
    public void grant(UUID id, long version, @Valid GrantDraft granted) {
        var exception = read(id, version);
        exception.grant(
                Objects.requireNonNull(granted.until()), granted.remark().strip(), office(), clock);
        var period = periodOf(exception);
        tasks.isGranted(exception, period);
        record("period.exception-granted", exception, period, " – " + granted.until());
        exceptions.flush();
        events.publishEvent(new LockChanged(exception.periodId(), exception.unitId()));
    }

    /**
     * Lets it stay closed, and says why.
     *
     * @throws LockDecided when it was decided before, by whomever
     */
    public void refuse(UUID id, long version, @Valid RefusalDraft refused) {
        var exception = read(id, version);
        exception.refuse(refused.reason().strip(), office(), clock);
        var period = periodOf(exception);
        tasks.isRefused(exception, period);
        record("period.exception-refused", exception, period, "");
        exceptions.flush();
    }

    private LockException read(UUID id, long version) {
        var exception = exceptions.findById(id).orElseThrow();
        exception.mustWait();
        if (exception.version() != version) {
            throw new ObjectOptimisticLockingFailureException(LockException.class, id);
        }
        return exception;
    }

    private void record(String act, LockException exception, Period period, String more) {
        log.record(act, "period", period.id(), period.code(), tasks.nameOf(exception) + more);
    }

    private LockExceptionDetails details(LockException exception) {
        return exception.details(periodOf(exception), tasks.nameOf(exception), LocalDate.now(clock));
    }

    private Period periodOf(LockException exception) {
        return calendar.byId(exception.periodId()).orElseThrow();
    }

    private static PortalUser office() {
        return SignedIn.user().orElseThrow();
    }
}
