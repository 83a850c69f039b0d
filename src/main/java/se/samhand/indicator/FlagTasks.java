package se.samhand.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationChanged;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
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

    private final FigureFlags flags;
    private final FlagAccess access;
    private final IndicatorDefinitions definitions;
    private final TaskBoard board;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    FlagTasks(
            FigureFlags flags,
            FlagAccess access,
            IndicatorDefinitions definitions,
            TaskBoard board,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock) {
        this.flags = flags;
        this.access = access;
        this.definitions = definitions;
        this.board = board;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Lets wait what waits as the flag stands now, and nothing else of it. */
    void follow(FigureFlag flag, IndicatorDefinition definition, Organisation organisation) {
        var unit = organisation.byId(flag.unitId()).orElseThrow();
        var period = calendar.byId(flag.periodId()).orElseThrow();
        var waiting = switch (flag.state()) {
            case ASKED -> List.of(task(ASKED, flag, definition, reporter(unit, organisation), unit, period));
            case ANSWERED -> List.of(task(ANSWERED, flag, definition, asker(flag, organisation), unit, period));
            case CLOSED, TAKEN_BACK -> List.<TaskToDo>of();
        };
        board.settle(Set.of(ASKED, ANSWERED), Set.of(flag.id()), waiting);
    }

    private static TaskToDo task(
            String kind, FigureFlag flag, IndicatorDefinition definition, Whom whom, Unit unit, Period period) {
        return new TaskToDo(
                kind,
                flag.id(),
                whom.unitId(),
                whom.role(),
                definition.card().name(),
                unit.name() + ", " + period.shortCode() + " " + period.year(),
                "indicators/" + definition.code() + "?unit=" + unit.code() + "&period=" + period.code(),
                null);
    }

    private Whom reporter(Unit unit, Organisation organisation) {
        return access.isForTheOfficeToReport(unit.id(), organisation)
                ? new Whom(unit.id(), Role.PROGRAMME_OFFICE)
                : new Whom(organisation.boardOf(unit.id(), today()).orElse(unit).id(), Role.COORDINATOR);
    }

    /** Where the board that asked is no more, whoever carries on; else the office, whom the whole city concerns. */
    private Whom asker(FigureFlag flag, Organisation organisation) {
        if (flag.askedByRole().isCityWide()) {
            return new Whom(flag.unitId(), flag.askedByRole());
        }
        return organisation.carriesOnFor(flag.askedByUnitId(), today()).stream()
                .findFirst()
                .map(heir -> new Whom(heir.id(), flag.askedByRole()))
                .orElseGet(() -> new Whom(flag.unitId(), Role.PROGRAMME_OFFICE));
    }

    /** Units come and go, often on a day that was decided long before: what waited for them waits for somebody else. */
    @EventListener(OrganisationChanged.class)
    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Stockholm")
    @Transactional
    public void followUnits() {
        var open = flags.open();
        if (!open.isEmpty()) {
            var organisation = directory.readNow();
            open.forEach(id -> flags.held(id)
                    .filter(flag -> flag.state().isOpen())
                    .ifPresent(flag -> definitions
                            .findById(flag.indicatorId())
                            .ifPresent(definition -> follow(flag, definition, organisation))));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Whom(UUID unitId, Role role) {}
}
