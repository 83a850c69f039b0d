package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Tells the coordinators of a board what waits for them, while the period is open. */
@Component
class FollowUpTasks {

    private static final String KIND = "FOLLOW_UP";
    private static final int LONGEST_TITLE = 400;

    private final TaskBoard board;
    private final Clock clock;

    FollowUpTasks(TaskBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    void isAnswered(FollowUp followUp) {
        board.close(KIND, followUp.id());
    }

    /** A period has closed: nobody can answer any longer. */
    void areOver(Collection<UUID> followUpIds) {
        board.close(KIND, followUpIds);
    }

    /** What was expected has gone, or another board answers for it; {@link #renew} says who it waits for then. */
    void areForgotten(Collection<FollowUp> followUps) {
        board.forget(KIND, followUps.stream().map(FollowUp::id).toList());
    }

    void renew(Collection<FollowUp> followUps, Collection<Period> periods, Organisation organisation) {
        var today = LocalDate.now(clock);
        var open = periods.stream()
                .filter(period -> period.isOpenOn(today))
                .collect(toMap(Period::id, Function.identity()));
        var waiting = new ArrayList<TaskToDo>();
        var over = new ArrayList<UUID>();
        for (var followUp : followUps) {
            var period = open.get(followUp.periodId());
            if (followUp.isAwaited() && period != null) {
                waiting.add(task(followUp, period, organisation));
            } else {
                over.add(followUp.id());
            }
        }
        board.open(waiting);
        board.close(KIND, over);
    }

    private static TaskToDo task(FollowUp followUp, Period period, Organisation organisation) {
        var title = followUp.commitment().title();
        return new TaskToDo(
                KIND,
                followUp.id(),
                followUp.boardId(),
                Role.COORDINATOR,
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                detail(followUp, period, organisation),
                "activities/" + followUp.commitment().id() + "?period=" + period.code(),
                followUp.dueOn());
    }

    /** The period, and the unit where it is not the board itself that answers. */
    private static String detail(FollowUp followUp, Period period, Organisation organisation) {
        var parts = new ArrayList<>(List.of(period.shortCode() + " " + period.year()));
        if (!followUp.unitId().equals(followUp.boardId())) {
            organisation.byId(followUp.unitId()).map(Unit::name).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }
}
