package se.samhand.indicator;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is held against.
 *
 * @param interval null without a target
 * @param inheritedFrom the name of the unit above whose target it is; empty for the unit's own
 * @param forAllPeriods whether it holds for every period that has none of its own
 */
public record Aim(@Nullable Interval interval, String inheritedFrom, boolean forAllPeriods, Reached reached)
        implements Serializable {

    static final Aim NONE = new Aim(null, "", false, Reached.UNKNOWN);

    Aim held(ShownFigure figure, Direction direction) {
        var aim = interval;
        return aim == null
                ? this
                : new Aim(
                        aim,
                        inheritedFrom,
                        forAllPeriods,
                        figure.height()
                                .map(it -> Reached.by(it, aim, direction))
                                .orElse(Reached.UNKNOWN));
    }
}
