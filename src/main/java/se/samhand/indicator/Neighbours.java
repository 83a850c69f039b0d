package se.samhand.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.period.Period;

/** Finds what a figure can be held against: an earlier one, its parts, and other indicators that count the same thing. */
@Component
class Neighbours {

    private final Observations observations;
    private final IndicatorDefinitions definitions;
    private final IndicatorPeriods periods;

    Neighbours(Observations observations, IndicatorDefinitions definitions, IndicatorPeriods periods) {
        this.observations = observations;
        this.definitions = definitions;
        this.periods = periods;
    }

    Doubts.Around of(IndicatorDefinition definition, Place place, Period period, Value value) {
        var card = definition.card();
        var fitting = periods.all().stream()
                .filter(it -> IndicatorPeriods.fits(card, it))
                .toList();
        var before = IndicatorPeriods.toCompareWith(period, fitting);
        return new Doubts.Around(
                before.flatMap(it -> at(place, it.id())).orElse(null),
                before.map(Period::code).orElse(""),
                place.split().isWhole() ? parts(card, place) : null,
                place.split().isWhole() ? same(definition, place, value) : List.of());
    }

    private Optional<Value> at(Place place, UUID periodId) {
        return observations
                .findByIndicatorIdAndPeriodIdAndUnitIdAndSplit(
                        place.indicatorId(),
                        periodId,
                        place.unitId(),
                        place.split().text())
                .map(Observation::value);
    }

    /** The parts' sum, when every part has said something; a total is never derived from parts that are incomplete. */
    private @Nullable Value parts(IndicatorCard card, Place place) {
        var finest = Split.finest(card.axes());
        if (finest.isEmpty() || card.valueKind().isShare()) {
            return null;
        }
        var known = observations.findByIndicatorIdAndPeriodIdIn(place.indicatorId(), List.of(place.periodId())).stream()
                .filter(it -> it.place().unitId().equals(place.unitId()))
                .collect(Collectors.toMap(it -> it.place().split(), Observation::value));
        var values =
                finest.stream().map(it -> known.getOrDefault(it, Value.MISSING)).toList();
        return RollUp.overUnits(Aggregation.SUM, values)
                .filter(it -> !it.incomplete())
                .map(Total::value)
                .orElse(null);
    }

    /** An indicator's denominator is the same thing as another's numerator when their cards use the same words. */
    private List<Doubts.SameThing> same(IndicatorDefinition definition, Place place, Value value) {
        if (value.denominator() == null) {
            return List.of();
        }
        var own = definition.card();
        Map<UUID, IndicatorDefinition> others = definitions.inOrder().stream()
                .filter(it -> it.card().valueKind().isShare() && !it.id().equals(definition.id()))
                .collect(Collectors.toMap(IndicatorDefinition::id, it -> it));
        var found = new ArrayList<Doubts.SameThing>();
        for (var there : observations.ofUnit(place.unitId(), place.periodId())) {
            var other = others.get(there.place().indicatorId());
            if (other != null && there.value().denominator() != null) {
                var card = other.card();
                add(
                        found,
                        own.denominator(),
                        card.numerator(),
                        value.denominator(),
                        there.value().number(),
                        card);
                add(
                        found,
                        own.numerator(),
                        card.denominator(),
                        value.number(),
                        there.value().denominator(),
                        card);
            }
        }
        return found;
    }

    private static void add(
            List<Doubts.SameThing> found,
            String here,
            String there,
            @Nullable BigDecimal ours,
            @Nullable BigDecimal theirs,
            IndicatorCard other) {
        if (here.equalsIgnoreCase(there)) {
            found.add(new Doubts.SameThing(
                    here, Objects.requireNonNull(ours), Objects.requireNonNull(theirs), other.name()));
        }
    }
}
