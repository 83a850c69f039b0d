package se.samhand.tasks;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** What waits for whoever is signed in, in the roles held at the unit acted for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskService {

    private static final int AT_MOST = 200;

    private final Tasks tasks;
    private final Clock clock;

    TaskService(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The first couple of hundred, by date; what has no date comes last. What is done together is one line. */
    public TasksByDue mine() {
        return mine("");
    }

    /** The same of one kind, each by itself; of all kinds when it is empty. */
    public TasksByDue mine(String kind) {
        return SignedIn.actingFor().map(unit -> waitingFor(unit, kind)).orElse(TasksByDue.NONE);
    }

    private TasksByDue waitingFor(ActingFor unit, String kind) {
        var one = Limit.of(AT_MOST + 1);
        var dated = new ArrayList<TaskLine>();
        var undated = new ArrayList<TaskLine>();
        var ofUnit = rolesOf(unit, Predicate.not(Role::isCityWide));
        if (!ofUnit.isEmpty()) {
            dated.addAll(tasks.waitingByDate(unit.unitId(), ofUnit, kind, one));
            undated.addAll(tasks.waitingWithoutDate(unit.unitId(), ofUnit, kind, one));
        }
        var ofCity = rolesOf(unit, Role::isCityWide);
        for (var role : ofCity) {
            dated.addAll(tasks.waitingInTheCityByDate(role, kind, one));
            undated.addAll(tasks.waitingInTheCityWithoutDate(role, kind, one));
        }
        dated.sort(Comparator.comparing(task -> Objects.requireNonNull(task.dueOn())));
        var together =
                kind.isEmpty() ? tasks.waitingTogether(unit.unitId(), ofUnit, ofCity) : List.<Tasks.Gathered>of();
        var waiting = Stream.concat(
                together.stream().map(Tasks.Gathered::line),
                Stream.concat(dated.stream(), undated.stream()).limit(AT_MOST));
        return TasksByDue.on(LocalDate.now(clock), waiting, dated.size() + undated.size() > AT_MOST);
    }

    public long countMine() {
        return SignedIn.actingFor().map(this::countFor).orElse(0L);
    }

    private long countFor(ActingFor unit) {
        var ofUnit = rolesOf(unit, Predicate.not(Role::isCityWide));
        var ofCity = rolesOf(unit, Role::isCityWide);
        return (ofUnit.isEmpty() ? 0 : tasks.countWaiting(unit.unitId(), ofUnit))
                + (ofCity.isEmpty() ? 0 : tasks.countWaitingInTheCity(ofCity));
    }

    private static Set<Role> rolesOf(ActingFor unit, Predicate<Role> which) {
        return unit.roles().stream().filter(which).collect(toSet());
    }
}
