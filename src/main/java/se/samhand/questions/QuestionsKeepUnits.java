package se.samhand.questions;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;

/** A board that has asked, and a unit that has answered, stay: a merger that made them is not taken back. */
@Component
class QuestionsKeepUnits {

    private final UnitQuestions questions;
    private final UnitReplies replies;
    private final QuestionTasks tasks;
    private final OrganisationDirectory directory;

    QuestionsKeepUnits(
            UnitQuestions questions, UnitReplies replies, QuestionTasks tasks, OrganisationDirectory directory) {
        this.questions = questions;
        this.replies = replies;
        this.tasks = tasks;
        this.directory = directory;
    }

    /** Before the follow-ups that were asked about are taken away. */
    @EventListener
    @Order(0)
    void takeBack(UnitsTakenBack units) {
        var asked = questions.at(units.unitIds());
        var replied = replies.findByUnitIdIn(units.unitIds());
        var answered = replied.stream().filter(UnitReply::isAnswered).map(UnitReply::question);
        var kept = Stream.concat(asked.stream(), answered)
                .map(this::inWords)
                .distinct()
                .collect(joining("; "));
        if (!kept.isEmpty()) {
            throw UnitCannotChange.becausePeopleWrote(kept);
        }
        tasks.forget(replied);
        replies.deleteAll(replied);
        replies.flush();
    }

    private String inWords(UnitQuestion question) {
        var board = directory
                .organisation()
                .byId(question.boardId())
                .map(Unit::name)
                .orElse("");
        return board + ": " + question.activity();
    }
}
