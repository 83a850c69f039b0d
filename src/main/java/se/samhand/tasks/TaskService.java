package se.samhand.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    /** The first couple of hundred, by date; what has no date comes last. */
    public TasksByDue mine() {
        return SignedIn.actingFor()
                .map(unit -> {
                    var one = Limit.of(AT_MOST + 1);
                    var dated = tasks.waitingByDate(unit.unitId(), unit.roles(), one);
                    var undated = tasks.waitingWithoutDate(unit.unitId(), unit.roles(), one);
                    var waiting =
                            Stream.concat(dated.stream(), undated.stream()).limit(AT_MOST);
                    return TasksByDue.on(LocalDate.now(clock), waiting, dated.size() + undated.size() > AT_MOST);
                })
                .orElse(TasksByDue.NONE);
    }

    public long countMine() {
        return SignedIn.actingFor()
                .map(unit -> tasks.countWaiting(unit.unitId(), unit.roles()))
                .orElse(0L);
    }
}
