package se.samhand.activity;

import org.jspecify.annotations.Nullable;

/** What a cell of the matrix says, the gravest first: that is how a cell of several activities is judged. */
public enum CellState {
    LATE,
    /** Never submitted before the period closed. */
    MISSED,
    DISCONTINUED,
    DEVIATES,
    DRAFT,
    EXPECTED,
    NOT_STARTED,
    ON_PLAN,
    DONE,
    /** Nothing is expected. */
    EMPTY;

    static CellState of(Stage stage, @Nullable ActivityStatus status, boolean late, boolean closed) {
        if (stage.isSubmitted() && status != null) {
            return switch (status) {
                case NOT_STARTED -> NOT_STARTED;
                case ON_PLAN -> ON_PLAN;
                case DEVIATES -> DEVIATES;
                case DONE -> DONE;
                case DISCONTINUED -> DISCONTINUED;
            };
        }
        if (closed) {
            return MISSED;
        }
        if (late) {
            return LATE;
        }
        return stage == Stage.DRAFT ? DRAFT : EXPECTED;
    }
}
