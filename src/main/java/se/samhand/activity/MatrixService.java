package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.accounts.RoleHolders;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Who has answered what and when: units down, periods across. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class MatrixService {

    private final FollowUps followUps;
    private final FollowUpAccess access;
    private final Commitments commitments;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;
    private final RoleHolders roles;
    private final Clock clock;

    MatrixService(
            FollowUps followUps,
            FollowUpAccess access,
            Commitments commitments,
            PeriodCalendar calendar,
            OrganisationDirectory directory,
            RoleHolders roles,
            Clock clock) {
        this.followUps = followUps;
        this.access = access;
        this.commitments = commitments;
        this.calendar = calendar;
        this.directory = directory;
        this.roles = roles;
        this.clock = clock;
    }

    /** The activities that one can choose, by key, in the words of the latest version. */
    public List<FollowedActivity> activities() {
        return commitments.followedActivities().stream()
                .collect(toMap(ActivityOfVersion::key, Function.identity(), MatrixService::later, TreeMap::new))
                .values()
                .stream()
                .map(ActivityOfVersion::followed)
                .toList();
    }

    private static ActivityOfVersion later(ActivityOfVersion one, ActivityOfVersion other) {
        return one.versionNumber() > other.versionNumber() ? one : other;
    }

    /** The years that have periods, the latest that has begun first. */
    public List<Integer> years() {
        var today = LocalDate.now(clock);
        return calendar.all().stream()
                .filter(period -> !period.from().isAfter(today))
                .map(Period::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * The matrix of a year: the programme office, auditors and administrators see every unit, others what their own
     * unit follows.
     *
     * @param activityKey one activity, or null for all together, each cell then as grave as its gravest
     */
    public Matrix matrix(int year, @Nullable String activityKey) {
        var periods =
                calendar.all().stream().filter(period -> period.year() == year).toList();
        var cells = cells(periods, activityKey);
        var organisation = directory.organisation();
        var units = seen(cells.keySet(), organisation);
        var holders = coordinators(units, organisation);
        var rows = units.stream()
                .map(unit -> new MatrixRow(
                        unit.id(),
                        unit.code(),
                        unit.name(),
                        holders.get(unit.id()),
                        periods.stream()
                                .map(period -> cells.getOrDefault(unit.id(), Map.of())
                                        .getOrDefault(period.id(), MatrixCell.NOTHING))
                                .toList()))
                .toList();
        return new Matrix(periods, rows);
    }

    /** By unit, for those that still are: who coordinates at its board. */
    private Map<UUID, List<String>> coordinators(List<Unit> units, Organisation organisation) {
        var today = LocalDate.now(clock);
        var boards = new HashMap<UUID, UUID>();
        units.stream()
                .filter(it -> it.existsOn(today))
                .forEach(
                        it -> organisation.boardOf(it.id(), today).ifPresent(board -> boards.put(it.id(), board.id())));
        var names = roles.names(Role.COORDINATOR, Set.copyOf(boards.values()), today);
        return boards.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> names.getOrDefault(it.getValue(), List.of())));
    }

    private List<Unit> seen(Set<UUID> units, Organisation organisation) {
        var today = LocalDate.now(clock);
        var own = FollowUpAccess.seesAllUnits() ? units : followed(organisation, today);
        return units.stream()
                .filter(own::contains)
                .flatMap(id -> organisation.byId(id).stream())
                .sorted(Organisation.bySwedishName())
                .toList();
    }

    /** What the person's board is, was before it merged, and has below it. */
    private static Set<UUID> followed(Organisation organisation, LocalDate today) {
        var board = organisation.boardOf(SignedIn.unitId(), today).map(Unit::id).orElse(SignedIn.unitId());
        return organisation.within(board, today).stream()
                .flatMap(unit -> CommitmentHistory.withPredecessors(unit, organisation).stream())
                .collect(Collectors.toSet());
    }

    private Map<UUID, Map<UUID, MatrixCell>> cells(List<Period> periods, @Nullable String activityKey) {
        Map<UUID, Map<UUID, MatrixCell>> cells = new HashMap<>();
        var byId = periods.stream().collect(toMap(Period::id, Function.identity()));
        var counts = activityKey == null ? followUps.cells(byId.keySet()) : followUps.cells(activityKey, byId.keySet());
        counts.forEach(it -> cells.computeIfAbsent(it.unitId(), unit -> new HashMap<>())
                .merge(it.periodId(), cell(it, Objects.requireNonNull(byId.get(it.periodId()))), MatrixCell::and));
        return cells;
    }

    /** What is excused counts nowhere. */
    private MatrixCell cell(CellCount it, Period period) {
        var today = LocalDate.now(clock);
        var stage = access.seen(it.stage(), it.returned(), it.boardId());
        var state = CellState.of(stage, it.status(), it.dueOn(), period.isClosedFor(it.boardId(), today), today);
        return new MatrixCell(
                state,
                stage.isSubmitted() ? it.count() : 0,
                stage == Stage.EXCUSED ? 0 : it.count(),
                stage.isSubmitted() ? it.inTime() : 0,
                age(it, stage, state, today),
                boardCode(it.boardId()),
                it.commitmentId());
    }

    /** Since it was due, when late; else since it was sent back; else since it was submitted. */
    private static @Nullable Long age(CellCount it, Stage stage, CellState state, LocalDate today) {
        if (state == CellState.LATE) {
            return ChronoUnit.DAYS.between(it.dueOn(), today);
        }
        var since = stage == Stage.RETURNED ? it.returnedAt() : it.submittedAt();
        return since == null ? null : ChronoUnit.DAYS.between(LocalDate.ofInstant(since, PortalClock.STOCKHOLM), today);
    }

    private String boardCode(UUID boardId) {
        return directory.organisation().byId(boardId).map(Unit::code).orElse("");
    }
}
