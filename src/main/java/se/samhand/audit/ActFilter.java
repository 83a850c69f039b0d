package se.samhand.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which acts to show. An empty text and a missing day leave nothing out.
 *
 * @param from first day, included
 * @param to last day, included
 * @param actor part of the name of who did it
 * @param action beginning of the action, such as {@code followup.}
 * @param subject part of the name of what it was done to
 */
public record ActFilter(@Nullable LocalDate from, @Nullable LocalDate to, String actor, String action, String subject) {

    public static final ActFilter EVERYTHING = new ActFilter(null, null, "", "", "");

    public ActFilter {
        actor = actor.strip();
        action = action.strip();
        subject = subject.strip();
    }
}
