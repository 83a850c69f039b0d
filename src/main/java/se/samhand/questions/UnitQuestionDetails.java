package se.samhand.questions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a board has asked and what has been answered, for its coordinators.
 *
 * @param questions one to three
 * @param replies of every unit that was asked, by name
 */
public record UnitQuestionDetails(
        UUID id,
        AskedState state,
        List<String> questions,
        LocalDate lastDay,
        Instant askedAt,
        String askedByName,
        List<UnitReplyDetails> replies)
        implements Serializable {

    public UnitQuestionDetails {
        questions = List.copyOf(questions);
        replies = List.copyOf(replies);
    }

    public long answered() {
        return replies.stream().filter(UnitReplyDetails::isAnswered).count();
    }

    /** Whether there is anybody who could be reminded now. */
    public boolean canRemind() {
        return replies.stream().anyMatch(UnitReplyDetails::mayBeReminded);
    }
}
