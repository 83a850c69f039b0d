package se.samhand.indicator;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;
import se.samhand.period.Period;
import se.samhand.programme.NamedGoal;

/**
 * An indicator in a list.
 *
 * @param goal null for none
 * @param period what the latest figure is of; null where each unit stands for itself, or no period has opened
 * @param city the latest figure of all units together; null as above
 * @param aim what the city aims at in that period
 */
public record IndicatorLine(
        String code,
        String name,
        ValueKind valueKind,
        Level level,
        Verification verification,
        @Nullable NamedGoal goal,
        @Nullable Period period,
        @Nullable ShownFigure city,
        Aim aim)
        implements Serializable {}
