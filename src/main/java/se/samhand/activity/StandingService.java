package se.samhand.activity;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.security.Roles;

/** How things stand now: for a board, and for the units of an activity. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class StandingService {

    private final FollowUps followUps;
    private final Commitments commitments;
    private final FollowUpAccess access;
    private final OrganisationDirectory directory;
    private final ProgrammeDirectory programmes;
    private final PeriodCalendar calendar;
    private final Clock clock;

    StandingService(
            FollowUps followUps,
            Commitments commitments,
            FollowUpAccess access,
            OrganisationDirectory directory,
            ProgrammeDirectory programmes,
            PeriodCalendar calendar,
            Clock clock) {
        this.followUps = followUps;
        this.commitments = commitments;
        this.access = access;
        this.directory = directory;
        this.programmes = programmes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The period that is answered now; empty when there is no period at all. */
    public Optional<Period> currentPeriod() {
        return calendar.currentOn(today());
    }

    /** The period that is due next after today; empty when none is planned. */
    public Optional<Period> nextDue() {
        return calendar.nextDueAfter(today());
    }

    /** How the person's own board stands; empty for the city as a whole, and where nothing is expected. */
    public Optional<BoardStanding> ownBoard() {
        return access.myBoard().flatMap(board -> currentPeriod().flatMap(period -> standing(board, period)));
    }

    private Optional<BoardStanding> standing(Unit board, Period period) {
        var byState = new EnumMap<CellState, Long>(CellState.class);
        long submitted = 0;
        long expected = 0;
        var closed = period.isClosedFor(board.id(), today());
        for (var count : followUps.counts(board.id(), period.id())) {
            var stage = access.seen(count.stage(), count.returned(), board.id());
            var state = CellState.of(stage, count.status(), count.dueOn(), closed, today());
            byState.merge(state, count.count(), Long::sum);
            expected += stage == Stage.EXCUSED ? 0 : count.count();
            submitted += count.stage().isSubmitted() ? count.count() : 0;
        }
        return expected == 0
                ? Optional.empty()
                : Optional.of(new BoardStanding(board.id(), board.name(), period, submitted, expected, byState));
    }

    /** How each unit stands that carries one of the activities out, by the activity's key, in the period answered now. */
    public Map<String, List<UnitStanding>> ofActivities(Collection<String> activityKeys) {
        var period = currentPeriod();
        if (period.isEmpty() || activityKeys.isEmpty()) {
            return Map.of();
        }
        var organisation = directory.organisation();
        return followUps.standing(period.get().id(), activityKeys).stream()
                .map(cell -> new UnitStanding(
                        cell.activityKey(),
                        organisation.byId(cell.unitId()).map(Unit::name).orElse(""),
                        cell.commitmentId(),
                        period.get().code(),
                        state(cell, period.get())))
                .sorted(Comparator.comparing(UnitStanding::unitName, SwedishOrder.ofNames()))
                .collect(groupingBy(UnitStanding::activityKey));
    }

    /** What the units have said to each of the activities, by the activity's id; nothing where none is asked. */
    public Map<UUID, Committed> committed(Collection<UUID> activityIds) {
        return activityIds.isEmpty()
                ? Map.of()
                : commitments.answers(activityIds).stream()
                        .collect(groupingBy(CommitmentCount::activityId, collectingAndThen(toList(), Committed::of)));
    }

    /** The goals that a unit works towards, in the programmes' order. */
    public List<GoalOfUnit> goalsOf(UUID unitId) {
        var counts =
                commitments.goalsOf(unitId).stream().collect(toMap(GoalKeyCount::goalKey, GoalKeyCount::activities));
        return counts.isEmpty()
                ? List.of()
                : programmes.goals().stream()
                        .filter(goal -> counts.containsKey(goal.key()))
                        .map(goal -> new GoalOfUnit(goal, counts.getOrDefault(goal.key(), 0L)))
                        .toList();
    }

    private CellState state(ActivityCell cell, Period period) {
        var stage = access.seen(cell.stage(), cell.returned(), cell.boardId());
        return CellState.of(stage, cell.status(), cell.dueOn(), period.isClosedFor(cell.boardId(), today()), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
