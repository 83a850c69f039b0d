package se.samhand.questions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.questions.UnitManagers.Told;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** What a unit is asked waits for its managers until it is answered, taken back or over. */
@Component
class QuestionTasks {

    private static final String KIND = "UNIT_QUESTION";

    private final TaskBoard board;
    private final OrganisationDirectory directory;

    QuestionTasks(TaskBoard board, OrganisationDirectory directory) {
        this.board = board;
        this.directory = directory;
    }

    /** Where nobody would find it, nothing waits: it would only be told to those above. */
    void open(UnitQuestion question, Collection<UnitReply> replies, Map<UUID, Told> told) {
        var asker = directory
                .organisation()
                .byId(question.boardId())
                .map(Unit::name)
                .orElse("");
        board.open(replies.stream()
                .filter(reply -> told.getOrDefault(reply.unitId(), Told.NOBODY).inThePortal())
                .map(reply -> new TaskToDo(
                        KIND,
                        reply.id(),
                        reply.unitId(),
                        Role.UNIT_MANAGER,
                        question.activity(),
                        asker,
                        "activities/questions/" + reply.id(),
                        question.lastDay()))
                .toList());
    }

    void close(Collection<UnitReply> replies) {
        board.close(KIND, replies.stream().map(UnitReply::id).toList());
    }

    void forget(Collection<UnitReply> replies) {
        board.forget(KIND, replies.stream().map(UnitReply::id).toList());
    }
}
