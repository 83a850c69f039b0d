package se.samhand.indicator;

import java.io.Serializable;
import se.samhand.period.Period;

/**
 * A unit's figure that tells about a goal, held against the unit's target.
 *
 * @param code of the indicator
 * @param period that the figure is for
 */
public record GoalFigure(
        String goalKey, String code, String name, ValueKind kind, Period period, ShownFigure figure, Aim aim)
        implements Serializable {}
