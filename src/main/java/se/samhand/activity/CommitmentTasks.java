package se.samhand.activity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Tells the programme office that a unit asks not to be concerned, and the unit's coordinator that it was refused. */
@Component
class CommitmentTasks {

    private static final String DECIDE = "NOT_APPLICABLE";
    private static final String ANSWER = "COMMITMENTS";
    private static final String ANSWER_ANEW = "COMMITMENT_REFUSED";
    private static final int LONGEST_TITLE = 400;

    private final TaskBoard board;
    private final OrganisationDirectory directory;

    CommitmentTasks(TaskBoard board, OrganisationDirectory directory) {
        this.board = board;
        this.directory = directory;
    }

    /** One task a unit, however many commitments wait for its answer. */
    void renew(Collection<Commitment> commitments, Organisation organisation, LocalDate today) {
        Map<UUID, Long> waiting = commitments.stream()
                .filter(it -> it.undertaking().state() == CommitmentState.PROPOSED)
                .collect(groupingBy(Commitment::unitId, counting()));
        var open = new ArrayList<TaskToDo>();
        waiting.keySet().forEach(unit -> open.add(answering(unit, organisation, today)));
        board.open(open);
        board.close(
                ANSWER,
                commitments.stream()
                        .map(Commitment::unitId)
                        .filter(unit -> !waiting.containsKey(unit))
                        .collect(toSet()));
    }

    private static TaskToDo answering(UUID unitId, Organisation organisation, LocalDate today) {
        var unit = organisation.byId(unitId);
        var board = organisation.boardOf(unitId, today).map(Unit::id).orElse(unitId);
        return new TaskToDo(
                ANSWER,
                unitId,
                board,
                Role.COORDINATOR,
                unit.map(Unit::name).orElse(""),
                "",
                "activities/commitments?unit=" + unit.map(Unit::code).orElse(""),
                null);
    }

    /** Closes it at once when the last one is answered, without waiting for the next hour. */
    void isAnswered(UUID unitId, boolean nothingLeft) {
        if (nothingLeft) {
            board.close(ANSWER, unitId);
        }
    }

    /** The units that were asked are no more. */
    void areForgotten(Collection<UUID> unitIds) {
        board.forget(ANSWER, unitIds);
    }

    /** Also tells that the unit has answered, where it was asked to answer anew. */
    void decisionIsAsked(Commitment commitment) {
        board.close(ANSWER_ANEW, commitment.id());
        board.open(task(DECIDE, commitment, commitment.unitId(), Role.PROGRAMME_OFFICE));
    }

    void isUndertaken(Commitment commitment) {
        board.close(ANSWER_ANEW, commitment.id());
    }

    void areUndertaken(Collection<UUID> commitmentIds) {
        board.close(ANSWER_ANEW, commitmentIds);
    }

    void isAccepted(Commitment commitment) {
        board.close(DECIDE, commitment.id());
    }

    void isRefused(Commitment commitment, UUID boardId) {
        board.close(DECIDE, commitment.id());
        board.open(task(ANSWER_ANEW, commitment, boardId, Role.COORDINATOR));
    }

    private TaskToDo task(String kind, Commitment commitment, UUID unitId, Role role) {
        var title = commitment.title();
        return new TaskToDo(
                kind,
                commitment.id(),
                unitId,
                role,
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                directory
                        .organisation()
                        .byId(commitment.unitId())
                        .map(Unit::name)
                        .orElse(""),
                "activities/" + commitment.id(),
                null);
    }
}
