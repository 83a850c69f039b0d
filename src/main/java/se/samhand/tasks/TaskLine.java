package se.samhand.tasks;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A waiting task as a list shows it. */
public record TaskLine(
        UUID id,
        String kind,
        String title,
        String detail,
        String address,
        @Nullable LocalDate dueOn) implements Serializable {

    public boolean isLateOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
