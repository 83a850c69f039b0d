package se.samhand.questions;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has answered.
 *
 * @param reach how its manager was reached when told last
 * @param answers one for each question, some perhaps empty
 * @param answeredAt null while nothing has been answered
 * @param answeredByName null when it came by the link
 * @param mayBeReminded not answered, and not told today
 */
public record UnitReplyDetails(
        UUID id,
        String unitName,
        Reach reach,
        List<String> answers,
        @Nullable Instant answeredAt,
        @Nullable String answeredByName,
        boolean mayBeReminded)
        implements Serializable {

    public UnitReplyDetails {
        answers = List.copyOf(answers);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
