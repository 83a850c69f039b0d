package se.samhand.handover;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;
import se.samhand.organisation.people.FunctionGiven;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Asks for a signature when a function that somebody has held goes to somebody else. */
@Component
class FunctionsGoOver {

    static final String TASK = "HAND_OVER";

    private final HandOvers handOvers;
    private final TaskBoard board;
    private final OrganisationDirectory directory;
    private final Clock clock;

    FunctionsGoOver(HandOvers handOvers, TaskBoard board, OrganisationDirectory directory, Clock clock) {
        this.handOvers = handOvers;
        this.board = board;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void given(FunctionGiven given) {
        var prepared = handOvers.findByFunctionIdAndNotSignedTrue(given.functionId());
        if (given.before() == null && prepared.isEmpty()) {
            return;
        }
        var handOver = prepared.orElseGet(() -> new HandOver(given.functionId(), given.unitId()));
        handOver.isFor(given);
        handOvers.saveAndFlush(handOver);
        board.open(List.of(new TaskToDo(
                TASK,
                handOver.id(),
                boardOf(given.unitId(), directory.organisation()),
                Role.COORDINATOR,
                given.name(),
                "",
                "organisation/functions/" + given.functionId(),
                Objects.requireNonNull(handOver.dueOn()))));
    }

    private UUID boardOf(UUID unitId, Organisation organisation) {
        return organisation.boardOf(unitId, LocalDate.now(clock)).map(Unit::id).orElse(unitId);
    }

    /** What people wrote or signed stays: a merger that made the unit is not taken back. */
    @EventListener
    void takenBack(UnitsTakenBack units) {
        var written = handOvers.findByUnitIdIn(units.unitIds());
        if (!written.isEmpty()) {
            var organisation = directory.readNow();
            throw UnitCannotChange.becausePeopleWrote(written.stream()
                    .flatMap(it -> organisation.byId(it.unitId()).stream())
                    .map(Unit::name)
                    .distinct()
                    .collect(joining("; ")));
        }
    }
}
