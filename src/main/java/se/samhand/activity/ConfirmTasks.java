package se.samhand.activity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Asks a unit's coordinator to read again what the unit undertakes, where the programme's words have changed since. */
@Component
class ConfirmTasks {

    private static final String CONFIRM = "COMMITMENTS_CONFIRM";

    private final TaskBoard board;

    ConfirmTasks(TaskBoard board) {
        this.board = board;
    }

    /** One task a unit, however many commitments it is about. */
    void renew(Collection<Commitment> commitments, Organisation organisation, LocalDate today) {
        Map<UUID, Long> waiting = commitments.stream()
                .filter(Commitment::waitsForConfirmation)
                .collect(groupingBy(Commitment::unitId, counting()));
        var open = new ArrayList<TaskToDo>();
        waiting.forEach(
                (unit, count) -> open.add(confirming(unit, organisation, today).amounting(count.intValue())));
        board.onlyTheseWait(CONFIRM, open);
    }

    /** Closes it at once when the last one is confirmed, without waiting for the next hour. */
    void isConfirmed(UUID unitId, Collection<Commitment> ofUnit) {
        if (ofUnit.stream().noneMatch(Commitment::waitsForConfirmation)) {
            board.close(CONFIRM, unitId);
        }
    }

    private static TaskToDo confirming(UUID unitId, Organisation organisation, LocalDate today) {
        var unit = organisation.byId(unitId);
        return new TaskToDo(
                CONFIRM,
                unitId,
                organisation.boardOf(unitId, today).map(Unit::id).orElse(unitId),
                Role.COORDINATOR,
                unit.map(Unit::name).orElse(""),
                "",
                "activities/commitments?unit=" + unit.map(Unit::code).orElse(""),
                null);
    }
}
