package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known and that a proposal rests on. Its sentence is {@code activity.ground.<kind>}.
 *
 * @param what the text of a step, the name of an indicator or of a status; empty where the kind says all
 * @param day null where none belongs to it
 * @param figure as in 5/7, or 12; empty but for figures
 * @param aim as in 80 % or 130-140; empty but for figures
 */
public record Ground(Kind kind, String what, @Nullable LocalDate day, String figure, String aim)
        implements Serializable {

    /** What is known. */
    public enum Kind {
        NOTHING_REPORTED,
        NOT_BEGUN,
        UNDER_WAY,
        OVER,
        COMMITMENT_ENDED,
        SAID_LAST,
        MILESTONE_LATE,
        MILESTONE_AHEAD,
        MILESTONES_REACHED,
        REMEDY_LATE,
        REMEDY_OPEN,
        FIGURE_MISSED,
        FIGURE_REACHED;

        /** Whether it speaks for a deviation. */
        boolean isAgainst() {
            return this == MILESTONE_LATE || this == REMEDY_LATE || this == REMEDY_OPEN || this == FIGURE_MISSED;
        }
    }

    static Ground of(Kind kind) {
        return new Ground(kind, "", null, "", "");
    }

    static Ground on(Kind kind, @Nullable LocalDate day) {
        return new Ground(kind, "", day, "", "");
    }

    static Ground of(Kind kind, String what, @Nullable LocalDate day) {
        return new Ground(kind, what, day, "", "");
    }
}
