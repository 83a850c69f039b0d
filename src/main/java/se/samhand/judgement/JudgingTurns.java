package se.samhand.judgement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;

/**
 * Whom judgements wait for on a day; this rule stands nowhere else. A board, as long as it is there and the period is open
 * to it. The city, from the day after the boards were due until the next period opens: it may judge older periods too,
 * but nobody is asked to.
 */
final class JudgingTurns {

    private final Organisation organisation;
    private final List<Period> calendar;
    private final LocalDate today;

    JudgingTurns(Organisation organisation, List<Period> calendar, LocalDate today) {
        this.organisation = organisation;
        this.calendar = calendar;
        this.today = today;
    }

    /** Those that somebody may be asked to judge. */
    List<Period> periods() {
        return calendar.stream()
                .filter(it -> it.isOpenOn(today) || isOpenAgain(it) || isTheCitys(it))
                .toList();
    }

    boolean isOf(UUID boardId, Period period) {
        return period.isOpenFor(boardId, today)
                && organisation.byId(boardId).filter(it -> it.existsOn(today)).isPresent();
    }

    /** The city, when it is its turn. */
    Optional<Unit> city(Period period) {
        return isTheCitys(period) ? organisation.ofType(UnitType.CITY).stream().findFirst() : Optional.empty();
    }

    /**
     * The day that the board is due or, where the period has closed and is open to it again, the one it closes to it. The
     * city has none: the calendar's days are the boards'.
     */
    @Nullable
    LocalDate due(Unit unit, Period period) {
        if (unit.type() == UnitType.CITY) {
            return null;
        }
        return period.isOpenOn(today) ? period.due() : period.lastDayFor(unit.id());
    }

    Unit unit(UUID id) {
        return organisation.byId(id).orElseThrow();
    }

    private boolean isOpenAgain(Period period) {
        return period.openUntil().keySet().stream().anyMatch(it -> period.isOpenFor(it, today));
    }

    private boolean isTheCitys(Period period) {
        return today.isAfter(period.due())
                && calendar.stream()
                        .filter(it -> !it.opens().isAfter(today))
                        .max(Comparator.comparing(Period::opens))
                        .filter(period::equals)
                        .isPresent();
    }
}
