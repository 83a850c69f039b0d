package se.samhand.questions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is asked, for whoever answers for it.
 *
 * @param boardName who asks
 * @param activity what it is about, in the programme's words
 * @param questions one to three; empty when they can no longer be answered
 * @param answer what has been answered, empty texts while nothing has
 * @param answeredAt null while nothing has been answered
 */
public record ReplyPage(
        UUID id,
        long version,
        String boardName,
        String unitName,
        String activity,
        AskedState state,
        LocalDate lastDay,
        List<String> questions,
        ReplyDraft answer,
        @Nullable Instant answeredAt)
        implements Serializable {

    public ReplyPage {
        questions = List.copyOf(questions);
    }
}
