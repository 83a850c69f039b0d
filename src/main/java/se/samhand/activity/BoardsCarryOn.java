package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;

/**
 * Where a board is no more, what is under way there goes on at the board that carries on: what was sent back for
 * completion, and what waits for the board's review. What is settled stays with the board that settled it.
 */
@Component
class BoardsCarryOn {

    private final FollowUps followUps;
    private final FollowUpTasks tasks;
    private final Clock clock;

    BoardsCarryOn(FollowUps followUps, FollowUpTasks tasks, Clock clock) {
        this.followUps = followUps;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void takeOver(Map<UUID, Period> periods, Organisation organisation) {
        var gone = organisation.everyone().stream()
                .filter(unit -> unit.type().isBoard() && isGone(unit))
                .map(Unit::id)
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        var moved = Stream.concat(followUps.returnedTo(gone).stream(), followUps.waitingAt(gone).stream())
                .filter(it -> goesOn(it, organisation))
                .toList();
        tellAnew(moved, periods, organisation);
    }

    /** @return whether another board answers for it from now on */
    boolean goesOn(FollowUp followUp, Organisation organisation) {
        var heir =
                organisation.byId(followUp.boardId()).filter(this::isGone).flatMap(it -> heir(followUp, organisation));
        heir.ifPresent(followUp::belongsTo);
        return heir.isPresent();
    }

    private void tellAnew(List<FollowUp> moved, Map<UUID, Period> periods, Organisation organisation) {
        if (!moved.isEmpty()) {
            tasks.areForgotten(moved);
            followUps.flush();
            tasks.follow(moved, periods, organisation);
        }
    }

    private boolean isGone(Unit board) {
        return board.hasCeasedBy(today());
    }

    private Optional<UUID> heir(FollowUp followUp, Organisation organisation) {
        return Stream.of(followUp.unitId(), followUp.boardId())
                .flatMap(unit -> organisation.carriesOnFor(unit, today()).stream())
                .flatMap(unit -> organisation.boardOf(unit.id(), today()).stream())
                .filter(board -> !isGone(board))
                .map(Unit::id)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
