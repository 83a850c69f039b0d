package se.samhand.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditLog;
import se.samhand.security.SignedIn;

/** For other parts of the portal: asks to have a closed period opened; whoever calls guards who may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PeriodLocks {

    private final LockExceptions exceptions;
    private final ReportingPeriods periods;
    private final PeriodCalendar calendar;
    private final LockTasks tasks;
    private final AuditLog log;
    private final Clock clock;

    PeriodLocks(
            LockExceptions exceptions,
            ReportingPeriods periods,
            PeriodCalendar calendar,
            LockTasks tasks,
            AuditLog log,
            Clock clock) {
        this.exceptions = exceptions;
        this.periods = periods;
        this.calendar = calendar;
        this.tasks = tasks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Asks the programme office to open a period that has closed. Two at once ask once.
     *
     * @param unitId the unit that it is to be opened for, with all that it answers for
     * @param address where whoever asked is to be led when it has been decided
     * @throws NothingToOpen when it is not closed for the unit, or that has been asked
     */
    public void ask(UUID periodId, UUID unitId, String reason, String address) {
        periods.held(periodId);
        var today = LocalDate.now(clock);
        var period = calendar.byId(periodId).orElseThrow();
        var before = exceptions.held(unitId, periodId);
        if (!period.isClosedFor(unitId, today) || before.stream().anyMatch(it -> it.isUnderWay(today))) {
            throw new NothingToOpen();
        }
        var asked = exceptions.save(new LockException(
                periodId, unitId, reason, address, SignedIn.user().orElseThrow(), clock));
        tasks.isAsked(asked, period);
        log.record("period.exception-asked", "period", periodId, period.code(), tasks.nameOf(asked));
    }

    /** The latest request of a unit, with what was decided about it. */
    public Optional<LockExceptionDetails> latestOf(UUID unitId, Period period) {
        return latest(unitId, period.id()).map(it -> it.details(period, tasks.nameOf(it), LocalDate.now(clock)));
    }

    /** Whoever asked has read what was decided. */
    public void isRead(UUID unitId, UUID periodId) {
        latest(unitId, periodId).ifPresent(it -> {
            it.isRead();
            tasks.areRead(List.of(it.id()));
        });
    }

    /** Nobody needs to be told any longer of what has ended by itself since the day. */
    public void letGoOfThoseEndedSince(LocalDate since) {
        tasks.areRead(exceptions.endedSince(since, LocalDate.now(clock)));
    }

    private Optional<LockException> latest(UUID unitId, UUID periodId) {
        return exceptions.findByUnitIdAndPeriodIdOrderByAskedAtDesc(unitId, periodId).stream()
                .findFirst();
    }
}
