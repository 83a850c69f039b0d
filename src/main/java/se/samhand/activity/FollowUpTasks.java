package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Tells coordinators what they owe and are asked to complete, and reviewers what waits for them. */
@Component
class FollowUpTasks {

    private static final String OWED = "FOLLOW_UP";
    private static final String COMPLETION = "COMPLETION";
    private static final String REVIEW = "REVIEW";
    private static final String CHANGE_ASKED = "CHANGE_ASKED";
    private static final Set<String> KINDS = Set.of(OWED, COMPLETION, REVIEW, CHANGE_ASKED);

    private static final String REVIEW_PAGE = "activities/review";
    private static final int LONGEST_TITLE = 400;

    private final TaskBoard board;
    private final Clock clock;

    FollowUpTasks(TaskBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** A period has closed: nobody can answer any longer. */
    void areOver(Collection<UUID> followUpIds) {
        board.close(OWED, followUpIds);
    }

    /** What was expected has gone, or another board answers for it; {@link #follow} says who it waits for then. */
    void areForgotten(Collection<FollowUp> followUps) {
        var ids = followUps.stream().map(FollowUp::id).toList();
        KINDS.forEach(kind -> board.forget(kind, ids));
    }

    /** Opens what waits for somebody as the follow-ups stand now, and closes what does not. */
    void follow(Collection<FollowUp> followUps, Map<UUID, Period> periods, Organisation organisation) {
        var waiting = new ArrayList<TaskToDo>();
        for (var followUp : followUps) {
            var period = Objects.requireNonNull(periods.get(followUp.periodId()));
            waiting.addAll(tasksOf(followUp, period, organisation));
        }
        board.settle(KINDS, followUps.stream().map(FollowUp::id).toList(), waiting);
    }

    private List<TaskToDo> tasksOf(FollowUp followUp, Period period, Organisation organisation) {
        var tasks = new ArrayList<TaskToDo>();
        var review = followUp.review();
        if (review.isReturned()) {
            tasks.add(task(COMPLETION, followUp, Role.COORDINATOR, period, followUp.dueOn(), organisation)
                    .amounting(review.askedFor().size()));
        } else if (followUp.isAwaited() && period.isOpenFor(followUp.boardId(), LocalDate.now(clock))) {
            tasks.add(task(OWED, followUp, Role.COORDINATOR, period, lastDay(followUp, period), organisation));
        }
        if (review.waitsFor() == ReviewLevel.BOARD) {
            tasks.add(task(REVIEW, followUp, Role.APPROVER, period, period.closes(), organisation)
                    .gatheredAt(REVIEW_PAGE));
        } else if (review.waitsFor() == ReviewLevel.CITY) {
            tasks.add(task(REVIEW, followUp, Role.PROGRAMME_OFFICE, period, null, organisation)
                    .gatheredAt(REVIEW_PAGE));
        }
        if (review.isChangeAsked()) {
            var role = review.whoCanOpen() == ReviewLevel.BOARD ? Role.APPROVER : Role.PROGRAMME_OFFICE;
            tasks.add(task(CHANGE_ASKED, followUp, role, period, null, organisation));
        }
        return tasks;
    }

    /** When it is due; where the period has closed and is open for the board again, the day that it closes for it. */
    private LocalDate lastDay(FollowUp followUp, Period period) {
        return period.isOpenOn(LocalDate.now(clock)) ? followUp.dueOn() : period.lastDayFor(followUp.boardId());
    }

    private static TaskToDo task(
            String kind,
            FollowUp followUp,
            Role role,
            Period period,
            @Nullable LocalDate dueOn,
            Organisation organisation) {
        var title = followUp.commitment().title();
        return new TaskToDo(
                kind,
                followUp.id(),
                followUp.boardId(),
                role,
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                detail(followUp, role, period, organisation),
                "activities/" + followUp.commitment().id() + "?period=" + period.code(),
                dueOn);
    }

    /** The period, and the unit that answers where it is not the board that has the task. */
    private static String detail(FollowUp followUp, Role role, Period period, Organisation organisation) {
        var parts = new ArrayList<>(List.of(period.shortCode() + " " + period.year()));
        if (role.isCityWide() || !followUp.unitId().equals(followUp.boardId())) {
            organisation.byId(followUp.unitId()).map(Unit::name).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }
}
