package se.samhand.demo;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import se.samhand.activity.FollowUpFilter;
import se.samhand.activity.FollowUpRow;
import se.samhand.activity.FollowUpService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;
import se.samhand.questions.AskableUnit;
import se.samhand.questions.QuestionDraft;
import se.samhand.questions.ReplyDraft;
import se.samhand.questions.UnitQuestionService;
import se.samhand.questions.UnitReplyService;

/** Järva has asked its units about activity 3.2: one has answered, one has an account and has not, the rest have nobody. */
@Component
@Profile("demo")
class ExampleQuestions {

    private static final String ACTIVITY = "3.2";
    private static final String ANSWERS = "JAR-BOF";

    private final ExampleCast cast;
    private final UnitQuestionService questions;
    private final UnitReplyService replies;
    private final FollowUpService followUps;
    private final OrganisationDirectory directory;

    ExampleQuestions(
            ExampleCast cast,
            UnitQuestionService questions,
            UnitReplyService replies,
            FollowUpService followUps,
            OrganisationDirectory directory) {
        this.cast = cast;
        this.questions = questions;
        this.replies = replies;
        this.followUps = followUps;
        this.directory = directory;
    }

    void areAsked(Period period, LocalDate today) {
        var reply = cast.as(ExampleCast.coordinatorOf("JAR"), () -> ask(period, today));
        cast.as("exempel.jar-bof", () -> {
            var asked = replies.mine(reply).orElseThrow();
            return replies.answer(
                    reply,
                    asked.version(),
                    new ReplyDraft(
                            "Alla i mottagningen ställer frågorna vid nybesök sedan i juni. Utredarna börjar i höst.",
                            "Att hitta ett rum där man får vara ifred.",
                            ""));
        });
    }

    private UUID ask(Period period, LocalDate today) {
        var followUp = followUp(period);
        var units = questions.askable(followUp).stream().map(AskableUnit::id).collect(Collectors.toSet());
        questions.ask(
                followUp,
                new QuestionDraft(
                        "Hur långt har ni kommit med att ställa frågorna?",
                        "Vad har varit svårast?",
                        "",
                        units,
                        today.plusDays(11)));
        var name = directory.organisation().byCode(ANSWERS).orElseThrow().name();
        return questions.of(followUp).getFirst().replies().stream()
                .filter(it -> it.unitName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID followUp(Period period) {
        var board = directory.organisation().byCode("JAR").orElseThrow().id();
        return followUps
                .find(new FollowUpFilter(board, period.id(), false, null, ACTIVITY), PageRequest.of(0, 20))
                .stream()
                .filter(it -> it.activityCode().equals(ACTIVITY))
                .map(FollowUpRow::id)
                .findFirst()
                .orElseThrow();
    }
}
