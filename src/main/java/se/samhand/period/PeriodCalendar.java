package se.samhand.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar for other parts of the portal to ask; whoever asks guards what they do with the answer. */
@Component
public class PeriodCalendar {

    private final ReportingPeriods periods;

    PeriodCalendar(ReportingPeriods periods) {
        this.periods = periods;
    }

    /** Every period, by its last day. */
    @Transactional(readOnly = true)
    public List<Period> all() {
        return periods.findAllByOrderByToDayAscOpensOnAsc().stream()
                .map(it -> it.details().period())
                .toList();
    }

    public Optional<Period> byCode(String code) {
        return all().stream().filter(period -> period.code().equals(code)).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Period> byId(UUID id) {
        return periods.findById(id).map(it -> it.details().period());
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
}
