package se.samhand.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;

/** Whom and what the keys of a file mean, many at a time. */
@Component
class FigureBook {

    private final IndicatorDefinitions definitions;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;

    FigureBook(IndicatorDefinitions definitions, OrganisationDirectory directory, PeriodCalendar calendar) {
        this.definitions = definitions;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The definitions that the keys name. */
    Page of(Collection<String> keys) {
        var parsed =
                keys.stream().flatMap(key -> FigureKey.parsed(key).stream()).toList();
        var codes = parsed.stream().map(FigureKey::indicator).collect(toSet());
        return new Page(parsed, codes.isEmpty() ? List.of() : definitions.findByCodeIn(codes));
    }

    /** Every definition. */
    Page whole() {
        return new Page(List.of(), definitions.inOrder());
    }

    Optional<Unit> unit(String code) {
        return directory.organisation().byCode(code);
    }

    Optional<Period> period(String code) {
        return calendar.byCode(code);
    }

    /** Some keys with what they mean. */
    final class Page {

        private final List<FigureKey> keys;
        private final Organisation organisation = directory.organisation();
        private final Map<UUID, Period> periods = calendar.all().stream().collect(toMap(Period::id, identity()));
        private final Map<String, IndicatorDefinition> byCode;
        private final Map<UUID, IndicatorDefinition> byId;

        private Page(List<FigureKey> keys, List<IndicatorDefinition> named) {
            this.keys = keys;
            byCode = named.stream().collect(toMap(IndicatorDefinition::code, identity()));
            byId = named.stream().collect(toMap(IndicatorDefinition::id, identity()));
        }

        Set<UUID> indicators() {
            return byId.keySet();
        }

        Set<UUID> units() {
            return keys.stream()
                    .flatMap(it -> organisation.byCode(it.unit()).stream())
                    .map(Unit::id)
                    .collect(toSet());
        }

        Set<UUID> periods() {
            return keys.stream()
                    .flatMap(it -> calendar.byCode(it.period()).stream())
                    .map(Period::id)
                    .collect(toSet());
        }

        Set<String> wanted() {
            return keys.stream().map(FigureKey::toString).collect(toSet());
        }

        Optional<Place> place(FigureKey key) {
            var definition = byCode.get(key.indicator());
            return definition == null
                    ? Optional.empty()
                    : organisation
                            .byCode(key.unit())
                            .flatMap(unit -> calendar.byCode(key.period())
                                    .map(period -> new Place(
                                            definition.id(), unit.id(), period.id(), new Split(key.split()))));
        }

        Optional<TargetPlace> targetPlace(FigureKey key) {
            var definition = byCode.get(key.indicator());
            return definition == null
                    ? Optional.empty()
                    : organisation
                            .byCode(key.unit())
                            .map(unit -> new TargetPlace(definition.id(), unit.id(), key.period()));
        }

        FigureKey key(Place place) {
            return new FigureKey(
                    code(place.indicatorId()),
                    unit(place.unitId()),
                    Optional.ofNullable(periods.get(place.periodId()))
                            .map(Period::code)
                            .orElse(""),
                    place.split().text());
        }

        FigureKey key(TargetPlace place) {
            return new FigureKey(code(place.indicatorId()), unit(place.unitId()), place.periodCode(), "");
        }

        Optional<IndicatorCard> card(UUID indicatorId) {
            return Optional.ofNullable(byId.get(indicatorId)).map(IndicatorDefinition::card);
        }

        Stream<IndicatorDefinition> definitions() {
            return byId.values().stream();
        }

        private String code(UUID indicatorId) {
            return Optional.ofNullable(byId.get(indicatorId))
                    .map(IndicatorDefinition::code)
                    .orElse("");
        }

        private String unit(UUID unitId) {
            return organisation.byId(unitId).map(Unit::code).orElse("");
        }
    }
}
