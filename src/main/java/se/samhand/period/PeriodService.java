package se.samhand.period;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.security.Roles;

/** Administers the reporting calendar. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.PROGRAMME_OFFICE + "', '" + Roles.ADMIN + "')")
public class PeriodService {

    private static final String SUBJECT = "period";

    private final ReportingPeriods periods;
    private final PeriodCalendar calendar;
    private final PeriodPreview preview;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    PeriodService(
            ReportingPeriods periods,
            PeriodCalendar calendar,
            PeriodPreview preview,
            AuditLog log,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.calendar = calendar;
        this.preview = preview;
        this.log = log;
        this.events = events;
    }

    /** The periods, the latest first, whatever order the page asks for. */
    public Slice<PeriodDetails> periods(Pageable page) {
        return periods.findAllByOrderByToDayDescOpensOnDesc(PageRequest.of(page.getPageNumber(), page.getPageSize()))
                .map(ReportingPeriod::details);
    }

    /**
     * Adds the year's T1, T2 and VB where they are missing, with days that are usual and can be moved: T1 opens 1
     * April, is due 15 May and closes at the end of May; T2 1 August, 15 September, end of September; VB 1 December,
     * 15 January, end of January. There is no third tertial report.
     *
     * @return how many were added
     */
    @Transactional
    public int addYear(int year) {
        var added = add(year, "T1", Month.APRIL, 30, LocalDate.of(year, 4, 1), LocalDate.of(year, 5, 15), 31)
                + add(year, "T2", Month.AUGUST, 31, LocalDate.of(year, 8, 1), LocalDate.of(year, 9, 15), 30)
                + add(year, "VB", Month.DECEMBER, 31, LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 1, 15), 31);
        if (added > 0) {
            log.record("period.year-added", SUBJECT, null, Integer.toString(year), "");
            events.publishEvent(new CalendarChanged());
        }
        return added;
    }

    /**
     * What moving a period's days would do today; nothing is changed.
     *
     * @throws DatesOutOfOrder as {@link #change}
     */
    public ChangePreview preview(UUID id, @Valid PeriodDates dates) {
        var period = calendar.readNow().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        dates.mustBeInOrder(period.code());
        return preview.of(period, period.moved(dates));
    }

    /**
     * Moves a period's days.
     *
     * @throws DatesOutOfOrder when it would be due before it opens or close before it is due
     * @throws ObjectOptimisticLockingFailureException when somebody else moved them since
     */
    @Transactional
    public PeriodDetails change(UUID id, long version, @Valid PeriodDates dates) {
        var period = periods.findById(id).orElseThrow();
        if (period.version() != version) {
            throw new ObjectOptimisticLockingFailureException(ReportingPeriod.class, id);
        }
        period.set(dates);
        var details = periods.saveAndFlush(period).details();
        var days = dates.opens() + " – " + dates.due() + " – " + dates.closes();
        log.record("period.days-moved", SUBJECT, id, details.period().code(), days);
        events.publishEvent(new CalendarChanged());
        return details;
    }

    private int add(int year, String part, Month last, int lastDay, LocalDate opens, LocalDate due, int closesOn) {
        var code = year + "-" + part;
        if (periods.existsByCode(code)) {
            return 0;
        }
        var dates = new PeriodDates(opens, due, due.withDayOfMonth(closesOn));
        periods.save(new ReportingPeriod(
                code, PeriodScheme.TERTIAL, LocalDate.of(year, 1, 1), LocalDate.of(year, last, lastDay), dates));
        return 1;
    }
}
