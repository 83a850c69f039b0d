package se.samhand.training.routines;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;
import se.samhand.training.Topic;

/** A routine as it is begun; its first version is written after that. */
public record RoutineDraft(
        @NotBlank(message = "training.fault.title") @FreeText(max = 200)
        String title,

        @NotNull(message = "training.fault.topic") @Nullable Topic topic)
        implements Serializable {

    Topic topicOrThrow() {
        return requireNonNull(topic);
    }
}
