package se.samhand.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one activity stands at one unit. */
record ActivityCell(
        String activityKey,
        UUID commitmentId,
        UUID unitId,
        UUID boardId,
        Stage stage,
        boolean returned,
        @Nullable ActivityStatus status,
        LocalDate dueOn) {}
