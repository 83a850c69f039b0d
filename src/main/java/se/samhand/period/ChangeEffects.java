package se.samhand.period;

import java.io.Serializable;

/**
 * What a change of a period's days would do today.
 *
 * @param becomeLate what nobody has submitted and would be late from now on
 * @param noLongerLate what is late now and would not be
 * @param open what nobody has submitted and could be written again, or earlier
 * @param close what nobody has submitted and could no longer be written
 * @param begun how many of those that close somebody has begun to write; that is kept
 * @param units how many units any of it concerns
 */
public record ChangeEffects(long becomeLate, long noLongerLate, long open, long close, long begun, int units)
        implements Serializable {

    public static final ChangeEffects NONE = new ChangeEffects(0, 0, 0, 0, 0, 0);

    public boolean isNothing() {
        return equals(NONE);
    }
}
