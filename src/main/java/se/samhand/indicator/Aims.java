package se.samhand.indicator;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;

/**
 * Which target holds for a unit and a period: its own for the period, its own for all periods, else that of the unit
 * above it, up to but never including the city. What the city aims at as a whole is no single unit's target.
 */
final class Aims {

    private final IndicatorCard card;
    private final Map<TargetPlace, Interval> set;
    private final UUID indicatorId;
    private final Organisation organisation;

    Aims(UUID indicatorId, IndicatorCard card, Collection<Target> targets, Organisation organisation) {
        this.indicatorId = indicatorId;
        this.card = card;
        this.organisation = organisation;
        set = targets.stream()
                .filter(it -> it.place().indicatorId().equals(indicatorId))
                .collect(toMap(Target::place, Target::aim));
    }

    Aim at(Unit unit, Period period) {
        var own = own(unit, period, "");
        if (own.isPresent()) {
            return own.get();
        }
        if (unit.type() == UnitType.CITY) {
            return Interval.parsed(card.target())
                    .map(it -> new Aim(it, "", true, Reached.UNKNOWN))
                    .orElse(Aim.NONE);
        }
        for (var above = above(unit, period); above != null; above = above(above, period)) {
            var inherited = own(above, period, above.name());
            if (inherited.isPresent()) {
                return inherited.get();
            }
        }
        return Aim.NONE;
    }

    private Optional<Aim> own(Unit unit, Period period, String name) {
        return aim(unit, period.code(), name).or(() -> aim(unit, Target.ALL_PERIODS, name));
    }

    private Optional<Aim> aim(Unit unit, String periodCode, String name) {
        return Optional.ofNullable(set.get(new TargetPlace(indicatorId, unit.id(), periodCode)))
                .map(it -> new Aim(it, name, periodCode.equals(Target.ALL_PERIODS), Reached.UNKNOWN));
    }

    /** A clinic or a centre belongs to its host; the city is above all boards and passes nothing on. */
    private @Nullable Unit above(Unit unit, Period period) {
        return organisation
                .hostOf(unit.id(), period.to())
                .or(() -> organisation.byId(unit.parentId()))
                .filter(it -> it.type() != UnitType.CITY)
                .orElse(null);
    }
}
