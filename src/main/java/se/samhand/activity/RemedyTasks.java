package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Tells coordinators which remedies are to be done, from the day of the first reminder on. */
@Component
class RemedyTasks {

    static final int DAYS_BEFORE = 14;

    private static final Set<String> KINDS = Set.of("REMEDY");

    private final Remedies remedies;
    private final TaskBoard board;
    private final PeriodCalendar calendar;

    RemedyTasks(Remedies remedies, TaskBoard board, PeriodCalendar calendar) {
        this.remedies = remedies;
        this.board = board;
        this.calendar = calendar;
    }

    /** All that come up, of what is still asked of anybody; where a unit is no more, at the board that carries on. */
    void renew(Collection<Commitment> commitments, Organisation organisation, LocalDate today) {
        follow(remedies.dueBy(today.plusDays(DAYS_BEFORE)), commitments, organisation, today);
    }

    /** Opens what waits for somebody as the remedies stand now, and closes what does not. */
    void follow(
            Collection<Remedy> some, Collection<Commitment> commitments, Organisation organisation, LocalDate today) {
        Map<Committed, Commitment> latest = commitments.stream()
                .filter(Commitment::isStillAsked)
                .collect(toMap(
                        it -> new Committed(it.activityKey(), it.unitId()),
                        Function.identity(),
                        (one, other) -> one.versionNumber() > other.versionNumber() ? one : other));
        var waiting = some.stream()
                .filter(it -> it.isOpen() && !it.dueOn().isAfter(today.plusDays(DAYS_BEFORE)))
                .flatMap(it -> task(it, latest, organisation, today).stream())
                .toList();
        board.settle(KINDS, some.stream().map(Remedy::id).toList(), waiting);
    }

    private Optional<TaskToDo> task(
            Remedy remedy, Map<Committed, Commitment> latest, Organisation organisation, LocalDate today) {
        return heir(remedy, organisation, today)
                .flatMap(unit -> Optional.ofNullable(latest.get(new Committed(remedy.activityKey(), unit.id())))
                        .map(commitment -> task(
                                remedy,
                                commitment,
                                unit,
                                organisation.boardOf(unit.id(), today).orElse(unit))));
    }

    private TaskToDo task(Remedy remedy, Commitment commitment, Unit unit, Unit board) {
        return new TaskToDo(
                "REMEDY",
                remedy.id(),
                board.id(),
                Role.COORDINATOR,
                commitment.title(),
                detail(calendar.byId(remedy.periodId()).orElseThrow(), unit, board),
                "activities/" + commitment.id(),
                remedy.dueOn());
    }

    private static Optional<Unit> heir(Remedy remedy, Organisation organisation, LocalDate today) {
        return organisation.carriesOnFor(remedy.unitId(), today).stream().findFirst();
    }

    private static String detail(Period period, Unit unit, Unit board) {
        var named = period.shortCode() + " " + period.year();
        return unit.id().equals(board.id()) ? named : named + " · " + unit.name();
    }

    private record Committed(String activityKey, UUID unitId) {}
}
