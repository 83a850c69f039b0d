package se.samhand.judgement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.activity.ExpectationsRenewed;
import se.samhand.activity.ExpectedGoal;
import se.samhand.activity.ExpectedGoals;
import se.samhand.indicator.GoalFigures;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.LockChanged;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/**
 * Lets goals and yearly targets that nobody has judged wait: one task a board and period, and one for the city, until the
 * last of them is judged or {@linkplain JudgingTurns it is nobody's turn} any more.
 */
@Component
class JudgementTasks {

    private static final String JUDGE = "JUDGE";

    private final Judgements judgements;
    private final ExpectedGoals expected;
    private final GoalFigures figures;
    private final TaskBoard board;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    JudgementTasks(
            Judgements judgements,
            ExpectedGoals expected,
            GoalFigures figures,
            TaskBoard board,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock) {
        this.judgements = judgements;
        this.expected = expected;
        this.figures = figures;
        this.board = board;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Each hour as well: days pass, and figures and targets come that are to be judged too. */
    @EventListener({ExpectationsRenewed.class, LockChanged.class})
    void goOver() {
        var turns = new JudgingTurns(directory.readNow(), calendar.readNow(), LocalDate.now(clock));
        board.onlyTheseWait(
                JUDGE,
                turns.periods().stream()
                        .flatMap(period -> waiting(period, turns).stream())
                        .toList());
    }

    /** Until the transaction ends nobody else judges there: who comes next counts what this one has left. */
    void hold(Unit unit, Period period) {
        board.hold(JUDGE, subject(unit, period));
    }

    /**
     * Closes it at once when the last one is judged.
     *
     * @param left how many goals and yearly targets nobody has judged yet
     */
    void isJudged(Unit unit, Period period, long left) {
        var turns = new JudgingTurns(directory.organisation(), calendar.all(), LocalDate.now(clock));
        var waits = left > 0
                && (turns.isOf(unit.id(), period)
                        || turns.city(period).filter(unit::equals).isPresent());
        board.settle(
                Set.of(JUDGE),
                Set.of(subject(unit, period)),
                waits ? List.of(task(unit, period, turns).amounting(Math.toIntExact(left))) : List.of());
    }

    private List<TaskToDo> waiting(Period period, JudgingTurns turns) {
        var goals = goalsByUnit(period, turns);
        var all = goals.values().stream().flatMap(Set::stream).collect(toSet());
        var targets = figures.asEntered(all, goals.keySet(), GoalsToJudge.lastDay(period, LocalDate.now(clock)));
        Map<UUID, Set<String>> judged = judgements.judgedIn(period.id()).stream()
                .collect(groupingBy(JudgedPlace::unitId, mapping(JudgedPlace::subject, toSet())));
        var waiting = new ArrayList<TaskToDo>();
        goals.forEach((unitId, keys) -> {
            var left = Stream.concat(
                            keys.stream().map(Subject::goal),
                            targets.getOrDefault(unitId, List.of()).stream()
                                    .filter(it -> keys.contains(it.goalKey()))
                                    .map(it -> Subject.target(it.code())))
                    .filter(it -> !judged.getOrDefault(unitId, Set.of()).contains(it))
                    .count();
            if (left > 0) {
                waiting.add(task(turns.unit(unitId), period, turns).amounting(Math.toIntExact(left)));
            }
        });
        return waiting;
    }

    /** Of those whose turn it is; the city judges whatever anybody follows up. */
    private Map<UUID, Set<String>> goalsByUnit(Period period, JudgingTurns turns) {
        var everywhere = expected.in(Set.of(period.id()));
        var goals = new HashMap<UUID, Set<String>>();
        everywhere.stream()
                .filter(it -> turns.isOf(it.boardId(), period))
                .forEach(it -> goals.computeIfAbsent(it.boardId(), unit -> new HashSet<>())
                        .add(it.goalKey()));
        turns.city(period)
                .ifPresent(city -> goals.put(
                        city.id(),
                        everywhere.stream().map(ExpectedGoal::goalKey).collect(toSet())));
        return goals;
    }

    private static TaskToDo task(Unit unit, Period period, JudgingTurns turns) {
        return new TaskToDo(
                JUDGE,
                subject(unit, period),
                unit.id(),
                unit.type() == UnitType.CITY ? Role.PROGRAMME_OFFICE : Role.COORDINATOR,
                unit.name(),
                period.shortCode() + " " + period.year(),
                "activities/judgements?unit=" + unit.code() + "&period=" + period.code(),
                turns.due(unit, period));
    }

    private static UUID subject(Unit unit, Period period) {
        return UUID.nameUUIDFromBytes((unit.id() + " " + period.id()).getBytes(StandardCharsets.US_ASCII));
    }
}
