package se.samhand.questions;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;

/** A board that has asked, and a unit that has answered, stay: a merger that made them is not taken back. */
@Component
class QuestionsKeepUnits {

    private final UnitQuestions questions;
    private final UnitReplies replies;
    private final QuestionTasks tasks;

    QuestionsKeepUnits(UnitQuestions questions, UnitReplies replies, QuestionTasks tasks) {
        this.questions = questions;
        this.replies = replies;
        this.tasks = tasks;
    }

    /** Before the follow-ups that were asked about are taken away. */
    @EventListener
    @Order(0)
    void takeBack(UnitsTakenBack units) {
        var asked = questions.at(units.unitIds());
        var replied = replies.findByUnitIdIn(units.unitIds());
        if (!asked.isEmpty() || replied.stream().anyMatch(UnitReply::isAnswered)) {
            throw UnitCannotChange.becausePeopleWrote(Stream.concat(
                            asked.stream(),
                            replied.stream().filter(UnitReply::isAnswered).map(UnitReply::question))
                    .map(UnitQuestion::activity)
                    .distinct()
                    .collect(joining("; ")));
        }
        tasks.forget(replied);
        replies.deleteAll(replied);
        replies.flush();
    }
}
