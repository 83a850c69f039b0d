package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing that a change would do, for people to read before they decide.
 *
 * @param unit the name of the unit it happens to
 * @param other the name of the other unit in it; empty where there is none
 * @param day the last day of what ends, the first of what begins
 */
public record ChangeLine(What what, String unit, String other, LocalDate day) implements Serializable {

    /** Each has a sentence in the translations under {@code organisation.change.}. */
    public enum What {
        ENDS,
        BEGINS,
        BECOMES,
        HOST_ENDS,
        HOST_BEGINS,
        LEFT_WITHOUT_HOST
    }
}
