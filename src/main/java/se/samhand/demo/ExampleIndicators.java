package se.samhand.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.indicator.FigureRow;
import se.samhand.indicator.FlagDraft;
import se.samhand.indicator.FlagService;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.IndicatorService;
import se.samhand.indicator.ObservationDetails;
import se.samhand.indicator.ObservationDraft;
import se.samhand.indicator.ObservationService;
import se.samhand.indicator.Place;
import se.samhand.indicator.Shown;
import se.samhand.indicator.Split;
import se.samhand.indicator.TargetDetails;
import se.samhand.indicator.TargetDraft;
import se.samhand.indicator.TargetPlace;
import se.samhand.indicator.TargetService;
import se.samhand.indicator.ValueState;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;

/** What the boards of the example measure: all of it made up, and said to be so at each figure. */
@Component
@Profile("demo")
class ExampleIndicators {

    private static final String MADE_UP = "Påhittat exempelvärde.";
    private static final String PLACES =
            "Påhittat exempelvärde. Interpellationssvaret nämner runt 130–140 platser per år.";
    private static final List<String> EACH_TERTIAL =
            List.of("RUTIN", "UTBILDADE", "TILLFRAGADE", "UNGA-NADDA", "SAKERHETSSAMORDNARE");
    private static final List<String> EACH_YEAR = List.of("VFU", "PERSONALRORLIGHET", "KONSULTER", "SVARAT-JA");
    private static final int TERTIALS_FROM = 2025;
    private static final Map<Integer, Integer> PLACES_OFFERED =
            Map.of(2021, 132, 2022, 135, 2023, 138, 2024, 126, 2025, 136);

    private static final String AIMED_FROM = "2025-T1";
    private static final Map<String, String> AIMS = Map.of("JAR", "90", "FAR", "100", "SOD", "75");

    private final ExampleCast cast;
    private final IndicatorService indicators;
    private final ObservationService observations;
    private final TargetService targets;
    private final FlagService flags;

    ExampleIndicators(
            ExampleCast cast,
            IndicatorService indicators,
            ObservationService observations,
            TargetService targets,
            FlagService flags) {
        this.cast = cast;
        this.indicators = indicators;
        this.observations = observations;
        this.targets = targets;
        this.flags = flags;
    }

    /** Some boards aim at a share of units with a routine; the figures say whether they reach it. */
    void aim(Period period) {
        if (period.code().equals(AIMED_FROM)) {
            var page = new ArrayList<IndicatorPage>();
            cast.asTeller(() -> indicators.indicator("RUTIN", period.year()).ifPresent(page::add));
            page.forEach(it -> it.table().rows().stream()
                    .map(FigureRow::unit)
                    .filter(unit -> AIMS.containsKey(unit.code()))
                    .forEach(unit -> cast.as(
                            who(unit),
                            () -> targets.set(
                                    new TargetPlace(it.id(), unit.id(), ""),
                                    TargetDetails.NONE_YET,
                                    new TargetDraft(
                                            Objects.requireNonNull(AIMS.get(unit.code())), "Påhittat exempelmål.")))));
        }
    }

    /** The programme office wonders about one figure, and has been told about another. */
    void areAskedAbout(Period period) {
        ask("FAR", period, "Två enheter färre än förra gången. Stämmer det?");
        ask("SOD", period, "Räknas den nya enheten med?");
        indicators("RUTIN", period)
                .forEach(page -> place(page, "SOD", period)
                        .flatMap(place -> cast.as(who("SOD"), () -> flags.at(place)).stream()
                                .findFirst())
                        .ifPresent(asked -> cast.as(who("SOD"), () -> {
                            flags.answer(asked.id(), asked.version(), new FlagDraft("Ja, från och med i vår."));
                            return true;
                        })));
    }

    private void ask(String unitCode, Period period, String question) {
        indicators("RUTIN", period)
                .forEach(page -> place(page, unitCode, period)
                        .ifPresent(place -> cast.as("programkontor", () -> {
                            flags.ask(place, new FlagDraft(question));
                            return true;
                        })));
    }

    private List<IndicatorPage> indicators(String code, Period period) {
        var page = new ArrayList<IndicatorPage>();
        cast.asTeller(() -> indicators.indicator(code, period.year()).ifPresent(page::add));
        return page;
    }

    private static Optional<Place> place(IndicatorPage page, String unitCode, Period period) {
        return page.table().rows().stream()
                .map(FigureRow::unit)
                .filter(it -> it.code().equals(unitCode))
                .map(it -> new Place(page.id(), it.id(), period.id(), Split.WHOLE))
                .findFirst();
    }

    private static String who(String unitCode) {
        return ExampleCast.coordinatorOf(unitCode);
    }

    void answer(Period period) {
        if (period.year() >= TERTIALS_FROM) {
            EACH_TERTIAL.forEach(it -> answer(it, period));
        }
        if (period.shortCode().equals("VB")) {
            EACH_YEAR.forEach(it -> answer(it, period));
        }
    }

    private void answer(String code, Period period) {
        cast.asTeller(() -> indicators.indicator(code, period.year()).ifPresent(page -> answer(page, period)));
    }

    private void answer(IndicatorPage page, Period period) {
        var at = page.table().periods().indexOf(period);
        for (var row : page.table().rows()) {
            if (at >= 0 && row.figures().get(at).shown() != Shown.NOT_ASKED) {
                var unit = row.unit();
                var draft = figure(page.code(), unit, period);
                var place = new Place(page.id(), unit.id(), period.id(), Split.WHOLE);
                if (draft != null) {
                    cast.as(who(unit), () -> observations.enter(place, ObservationDetails.NONE_YET, draft));
                }
            }
        }
    }

    private static String who(Unit unit) {
        return unit.type() == UnitType.CITY ? "programkontor" : ExampleCast.coordinatorOf(unit.code());
    }

    private static @Nullable ObservationDraft figure(String code, Unit unit, Period period) {
        var chance = Math.floorMod((code + unit.code() + period.code()).hashCode(), 100);
        var size = 5 + Math.floorMod(unit.code().hashCode(), 5);
        var now = period.code().equals("2026-T2");
        if (now && (unit.code().equals("JAR") || chance < 25)) {
            return null;
        }
        if (chance < 3) {
            return new ObservationDraft(ValueState.NOT_APPLICABLE, null, null, MADE_UP);
        }
        var age = period.year() - 2021 + (period.shortCode().equals("VB") ? 1 : 0);
        return switch (code) {
            case "VFU" -> number(PLACES_OFFERED.getOrDefault(period.year(), 0), PLACES);
            case "RUTIN" -> share(Math.min(size, 1 + age + chance % 2), size);
            case "UTBILDADE" -> share(size * (2L + age) + chance % 7, size * 12L);
            case "TILLFRAGADE" -> share(size * (3L + age) + chance % 11, size * 14L);
            case "SVARAT-JA" -> share(chance % 9 + 1, size * 9L);
            case "SAKERHETSSAMORDNARE" -> share(ExampleFunctions.isKeptSafe(unit.code()) ? 1 : 0, 1);
            case "PERSONALRORLIGHET" -> share(size * (4L - age / 2) + chance % 4, size * 20L);
            case "KONSULTER" -> number(Math.max(0, 12 - 2L * age + chance % 4), MADE_UP);
            default -> number(chance % 12 == 0 ? 3 : size * 6L + chance % 30, MADE_UP);
        };
    }

    private static ObservationDraft number(long number, String comment) {
        return number == 0
                ? new ObservationDraft(ValueState.ZERO_CONFIRMED, null, null, comment)
                : new ObservationDraft(ValueState.VALUE, BigDecimal.valueOf(number), null, comment);
    }

    private static ObservationDraft share(long part, long whole) {
        var state = part == 0 ? ValueState.ZERO_CONFIRMED : ValueState.VALUE;
        return new ObservationDraft(
                state, part == 0 ? null : BigDecimal.valueOf(part), BigDecimal.valueOf(whole), MADE_UP);
    }
}
