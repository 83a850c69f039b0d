package se.samhand.period;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The calendar for other parts of the portal to ask; whoever asks guards what they do with the answer. Kept in memory,
 * read anew after each change made here and after a minute in any case, for the changes of another node.
 */
@Component
public class PeriodCalendar {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final ReportingPeriods periods;
    private final LockExceptions exceptions;
    private volatile @Nullable Read read;

    PeriodCalendar(ReportingPeriods periods, LockExceptions exceptions) {
        this.periods = periods;
        this.exceptions = exceptions;
    }

    /** Every period as last read, by its last day. */
    public List<Period> all() {
        var last = read;
        if (last != null && last.at.plus(KEPT).isAfter(InstantSource.system().instant())) {
            return last.periods;
        }
        var fresh = readNow();
        read = new Read(fresh, InstantSource.system().instant());
        return fresh;
    }

    /** Every period as it stands inside the running transaction. */
    public List<Period> readNow() {
        var opened = exceptions.granted().stream()
                .collect(groupingBy(Opened::periodId, toMap(Opened::unitId, Opened::until, PeriodCalendar::later)));
        return periods.findAll().stream()
                .map(it -> it.details().period())
                .map(it -> it.openFor(opened.getOrDefault(it.id(), Map.of())))
                .sorted(Comparator.comparing(Period::to).thenComparing(Period::opens))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @TransactionalEventListener(
            classes = {CalendarChanged.class, LockChanged.class},
            phase = TransactionPhase.AFTER_COMPLETION,
            fallbackExecution = true)
    void forget() {
        read = null;
    }

    public Optional<Period> byCode(String code) {
        return all().stream().filter(period -> period.code().equals(code)).findFirst();
    }

    public Optional<Period> byId(UUID id) {
        return all().stream().filter(period -> period.id().equals(id)).findFirst();
    }

    /** The period that people answer now; between two, the one closed last; before the first, the first. */
    public Optional<Period> currentOn(LocalDate day) {
        var all = all();
        var begun = all.stream().filter(period -> !day.isBefore(period.opens())).toList();
        return begun.stream()
                .filter(period -> period.isOpenOn(day))
                .min(Comparator.comparing(Period::due))
                .or(() -> begun.stream().max(Comparator.comparing(Period::closes)))
                .or(() -> all.stream().findFirst());
    }

    /** The next day, after this one, on which anything is due. */
    public Optional<Period> nextDueAfter(LocalDate day) {
        return all().stream().filter(period -> period.due().isAfter(day)).min(Comparator.comparing(Period::due));
    }

    private record Read(List<Period> periods, Instant at) {}
}
