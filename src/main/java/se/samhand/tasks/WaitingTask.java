package se.samhand.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.security.Roles.Role;

/**
 * A task that waits, without a word of what people have written about it.
 *
 * @param kind {@code tasks.kind.<kind>} is its text
 * @param dueOn the last day, or null when there is none
 */
public record WaitingTask(
        UUID id,
        String kind,
        UUID unitId,
        Role role,
        String address,
        @Nullable LocalDate dueOn) {}
