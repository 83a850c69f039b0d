package se.samhand.training.sessions;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/** A course as it is entered. */
public record CourseDraft(
        @NotBlank(message = "training.fault.course.title") @FreeText(max = 200)
        String title,

        @NotNull(message = "training.fault.course.kind") @Nullable
        CourseKind kind,

        @Nullable UUID routineId)
        implements Serializable {

    CourseKind kindOrThrow() {
        return requireNonNull(kind);
    }
}
