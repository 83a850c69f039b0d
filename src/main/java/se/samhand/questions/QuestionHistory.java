package se.samhand.questions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;

/** What has been asked about a follow-up, and what was answered. Without a guard of its own: whoever asks guards it. */
@Component
class QuestionHistory {

    private final UnitReplies replies;
    private final OrganisationDirectory directory;
    private final Clock clock;

    QuestionHistory(UnitReplies replies, OrganisationDirectory directory, Clock clock) {
        this.replies = replies;
        this.directory = directory;
        this.clock = clock;
    }

    /** Every round, the latest first. */
    List<UnitQuestionDetails> about(UUID followUpId) {
        var byQuestion = replies.about(followUpId).stream()
                .collect(groupingBy(UnitReply::question, LinkedHashMap::new, toList()));
        return byQuestion.entrySet().stream()
                .map(round -> details(round.getKey(), round.getValue()))
                .toList();
    }

    private UnitQuestionDetails details(UnitQuestion question, List<UnitReply> asked) {
        return new UnitQuestionDetails(
                question.id(),
                question.state(today()),
                question.questions(),
                question.lastDay(),
                question.askedAt(),
                question.askedByName(),
                asked.stream()
                        .map(reply -> details(reply))
                        .sorted(Comparator.comparing(UnitReplyDetails::unitName, SwedishOrder.ofNames()))
                        .toList());
    }

    private UnitReplyDetails details(UnitReply reply) {
        return new UnitReplyDetails(
                reply.id(),
                directory.organisation().byId(reply.unitId()).map(Unit::name).orElse(""),
                reply.reach(),
                reply.answers(),
                reply.answeredAt(),
                reply.answeredByName(),
                reply.mayBeReminded(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
