package se.samhand.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** What waits because somebody asked about a figure. */
@Component
class FlagTasks {

    private static final String ASKED = "FIGURE_ASKED";
    private static final String ANSWERED = "FIGURE_ANSWERED";

    private final TaskBoard board;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    FlagTasks(TaskBoard board, OrganisationDirectory directory, PeriodCalendar calendar, Clock clock) {
        this.board = board;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Lets wait what waits as the flag stands now, and nothing else of it. */
    void follow(FigureFlag flag, IndicatorDefinition definition) {
        var unit = directory.organisation().byId(flag.unitId()).orElseThrow();
        var period = calendar.byId(flag.periodId()).orElseThrow();
        var waiting = switch (flag.state()) {
            case ASKED -> List.of(task(ASKED, flag, definition, unit, period));
            case ANSWERED -> List.of(task(ANSWERED, flag, definition, unit, period));
            case CLOSED, TAKEN_BACK -> List.<TaskToDo>of();
        };
        board.settle(Set.of(ASKED, ANSWERED), Set.of(flag.id()), waiting);
    }

    private TaskToDo task(String kind, FigureFlag flag, IndicatorDefinition definition, Unit unit, Period period) {
        var reporter = unit.type() == UnitType.CITY
                ? unit
                : directory
                        .organisation()
                        .boardOf(unit.id(), LocalDate.now(clock))
                        .orElse(unit);
        return new TaskToDo(
                kind,
                flag.id(),
                reporter.id(),
                kind.equals(ASKED) && unit.type() != UnitType.CITY ? Role.COORDINATOR : Role.PROGRAMME_OFFICE,
                definition.card().name(),
                unit.name() + ", " + period.shortCode() + " " + period.year(),
                "indicators/" + definition.code() + "?unit=" + unit.code() + "&period=" + period.code(),
                null);
    }
}
