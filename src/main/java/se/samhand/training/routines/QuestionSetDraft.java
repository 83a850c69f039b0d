package se.samhand.training.routines;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;
import se.samhand.training.Topic;

/**
 * A set of questions as it is entered.
 *
 * @param owner who has published it
 * @param link where it is read, with https
 * @param targetGroup whom it is for
 */
public record QuestionSetDraft(
        @NotNull(message = "training.fault.topic") @Nullable Topic topic,

        @NotBlank(message = "training.fault.set.name") @FreeText(max = 200)
        String name,

        @NotBlank(message = "training.fault.set.owner") @FreeText(max = 200)
        String owner,

        @Pattern(regexp = "https://[^\\s\"<>]+", message = "training.fault.set.link") @FreeText(max = 500)
        String link,

        @FreeText(max = 200) String targetGroup)
        implements Serializable {

    Topic topicOrThrow() {
        return requireNonNull(topic);
    }
}
