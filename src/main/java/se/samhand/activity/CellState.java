package se.samhand.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell of the matrix says, the gravest first: that is how a cell of several activities is judged. */
public enum CellState {
    LATE,
    /** Never submitted before the period closed. */
    MISSED,
    /** Sent back for completion. */
    RETURNED,
    DISCONTINUED,
    DEVIATES,
    DRAFT,
    EXPECTED,
    NOT_STARTED,
    ON_PLAN,
    DONE,
    /** Nothing is waited for, as the programme office has decided. */
    EXCUSED,
    /** Nothing is expected. */
    EMPTY;

    /** Whether the unit has said how it goes. */
    boolean isJudged() {
        return switch (this) {
            case DISCONTINUED, DEVIATES, NOT_STARTED, ON_PLAN, DONE -> true;
            default -> false;
        };
    }

    /** Whether somebody should do something about it; what has not begun may be not started. */
    public boolean isNotAsItShouldBe() {
        return switch (this) {
            case LATE, MISSED, RETURNED, DISCONTINUED, DEVIATES, NOT_STARTED -> true;
            default -> false;
        };
    }

    /** @param beginsOn the activity's first day */
    boolean isNotAsItShouldBe(LocalDate beginsOn, LocalDate today) {
        return isNotAsItShouldBe() && (this != NOT_STARTED || !today.isBefore(beginsOn));
    }

    /**
     * @param stage as the reader may see it
     * @param closed whether the period can no longer be answered; what was sent back still can
     */
    static CellState of(
            Stage stage, @Nullable ActivityStatus status, LocalDate dueOn, boolean closed, LocalDate today) {
        if (stage == Stage.EXCUSED) {
            return EXCUSED;
        }
        if (stage.isSubmitted() && status != null) {
            return switch (status) {
                case NOT_STARTED -> NOT_STARTED;
                case ON_PLAN -> ON_PLAN;
                case DEVIATES -> DEVIATES;
                case DONE -> DONE;
                case DISCONTINUED -> DISCONTINUED;
            };
        }
        if (closed && stage != Stage.RETURNED) {
            return MISSED;
        }
        if (today.isAfter(dueOn)) {
            return LATE;
        }
        return switch (stage) {
            case RETURNED -> RETURNED;
            case DRAFT -> DRAFT;
            default -> EXPECTED;
        };
    }
}
