package se.samhand.training.sessions;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param routineId the routine that it teaches, or null for one that is about all of them */
public record CourseDetails(
        UUID id, String title, CourseKind kind, @Nullable UUID routineId) implements Serializable {}
