package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;
import se.samhand.organisation.Verification;

/**
 * A definition card: what an indicator measures, and how its figures may be put together.
 *
 * @param question what it answers, as a question; may be empty
 * @param counted who or what is counted and who is not; may be empty
 * @param numerator what is counted, for a share; else empty
 * @param denominator of how many, for a share; else empty
 * @param baseline where it began, as a number; empty when it is not known
 * @param target the city's, as {@link Interval} reads it; empty without one. It is never inherited by units
 * @param smallCounts whether it counts people, so that few are hidden
 * @param goalKey the goal that it tells about; empty for none
 * @param axes by code
 * @param units whose figures there are: codes of units or names of groups; for none see {@link Reporters}
 */
public record IndicatorCard(
        String name,
        String question,
        String counted,
        ValueKind valueKind,
        String numerator,
        String denominator,
        Direction direction,
        Aggregation overUnits,
        Aggregation overPeriods,
        String baseline,
        String target,
        boolean smallCounts,
        PeriodKind periodKind,
        Level level,
        String goalKey,
        Frequency frequency,
        List<Axis> axes,
        List<String> units,
        Verification verification,
        String source)
        implements Serializable {

    public IndicatorCard {
        axes = List.copyOf(axes);
        units = List.copyOf(units);
    }
}
