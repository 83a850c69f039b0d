package se.samhand.indicator;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.indicator.IndicatorFixture.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.organisation.Verification;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/**
 * What is entered by Järva and Farsta, in the order in which it was entered, and what a reader sees: Järva over time, the
 * city in each period, and the city over time. Figures are written {@code 5}, {@code 1/4}, {@code 0c} for a confirmed zero,
 * {@code -} for missing, {@code .} for not applicable, {@code !} behind what is incomplete, {@code none} where there is none.
 */
@PortalTest
class AggregationTest {

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private IndicatorDefinitions definitions;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private ObservationService observations;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # units | periods | a figure is | entered, in this order                                         | Järva | the city in each | the city over time

        # sums
        SUM   | SUM    | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2                     | 12    | 8 9              | 17
        SUM   | SUM    | YEAR_ONLY   | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2                     | 12    | 8 9              | 17
        SUM   | LATEST | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2                     | 7     | 8 9              | 9
        SUM   | LATEST | ACCUMULATED | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 6                     | 7     | 8 13             | 13
        SUM   | NONE   | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2                     | none  | 8 9              | none
        NONE  | LATEST | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2                     | 7     | none             | none
        NONE  | NONE   | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2                     | none  | none             | none

        # a tertial lies within the next one
        SUM   | SUM    | FOR_PERIOD  | 2026-T1 JAR 5, 2026-T1 FAR 3, 2026-T2 JAR 7, 2026-T2 FAR 4         | 7     | 8 11             | 11
        SUM   | LATEST | ACCUMULATED | 2026-T1 JAR 5, 2026-T1 FAR 3, 2026-T2 JAR 7, 2026-T2 FAR 4         | 7     | 8 11             | 11

        # shares: numerators and denominators each for themselves
        RATIO | RATIO  | FOR_PERIOD  | 2024 JAR 1/2, 2024 FAR 1/98, 2025 JAR 2/2, 2025 FAR 8/98           | 3/4   | 2/100 10/100     | 12/200
        RATIO | LATEST | FOR_PERIOD  | 2024 JAR 1/2, 2024 FAR 1/98, 2025 JAR 2/2, 2025 FAR 8/98           | 2/2   | 2/100 10/100     | 10/100
        RATIO | LATEST | ACCUMULATED | 2024 JAR 1/2, 2024 FAR 1/98, 2025 JAR 2/2, 2025 FAR 8/98           | 2/2   | 2/100 10/100     | 10/100
        RATIO | NONE   | FOR_PERIOD  | 2024 JAR 1/2, 2024 FAR 1/98, 2025 JAR 2/2, 2025 FAR 8/98           | none  | 2/100 10/100     | none
        NONE  | RATIO  | FOR_PERIOD  | 2024 JAR 1/2, 2024 FAR 1/98, 2025 JAR 2/2, 2025 FAR 8/98           | 3/4   | none             | none

        # zero, missing, not applicable
        SUM   | SUM    | FOR_PERIOD  | 2024 JAR 0c, 2024 FAR 3, 2025 JAR 0c, 2025 FAR 0c                  | 0c    | 3 0c             | 3
        SUM   | SUM    | FOR_PERIOD  | 2024 JAR 5, 2025 JAR 7, 2025 FAR -                                 | 12    | 5! 7!            | 12!
        SUM   | SUM    | FOR_PERIOD  | 2024 JAR 5, 2024 FAR ., 2025 JAR 7, 2025 FAR .                     | 12    | 5 7              | 12
        SUM   | SUM    | FOR_PERIOD  | 2024 JAR ., 2024 FAR ., 2025 JAR ., 2025 FAR .                     | .     | . .              | .
        SUM   | LATEST | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 0c, 2025 FAR 0c                   | 0c    | 8 0c             | 0c
        SUM   | LATEST | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3                                             | 5!    | 8 -              | 8!
        SUM   | LATEST | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR ., 2025 FAR 2                     | .     | 8 2              | 2
        SUM   | LATEST | ACCUMULATED | 2024 JAR 5, 2024 FAR 3, 2025 FAR 6                                 | 5!    | 8 6!             | 6!
        RATIO | RATIO  | FOR_PERIOD  | 2024 JAR 0c/2, 2024 FAR 1/98, 2025 JAR 0c/2, 2025 FAR .            | 0c/4  | 1/100 0c/2       | 1/102
        RATIO | LATEST | FOR_PERIOD  | 2024 JAR 1/2, 2024 FAR 1/98, 2025 JAR 2/2, 2025 FAR -              | 2/2   | 2/100 2/2!       | 2/2!

        # nobody to count among
        RATIO | RATIO  | FOR_PERIOD  | 2024 JAR 0c/0, 2024 FAR 1/4, 2025 JAR 0c/0, 2025 FAR 0c/0          | 0c/0  | 1/4 0c/0         | 1/4

        # corrected late: the early period becomes another, the latest stays what it was
        SUM   | LATEST | FOR_PERIOD  | 2025 JAR 7, 2025 FAR 2, 2024 JAR 5, 2024 FAR 3, 2024 JAR 6         | 7     | 9 9              | 9
        SUM   | LATEST | ACCUMULATED | 2025 JAR 7, 2025 FAR 6, 2024 JAR 5, 2024 FAR 3, 2024 JAR 6         | 7     | 9 13             | 13
        RATIO | LATEST | FOR_PERIOD  | 2025 JAR 2/2, 2025 FAR 8/98, 2024 JAR 1/2, 2024 FAR 1/98, 2024 JAR . | 2/2 | 1/98 10/100      | 10/100
        SUM   | LATEST | FOR_PERIOD  | 2026-T2 JAR 7, 2026-T2 FAR 4, 2026-T1 JAR 5, 2026-T1 FAR 3, 2026-T1 JAR 90 | 7 | 93 11        | 11
        SUM   | SUM    | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2, 2024 JAR 6         | 13    | 9 9              | 18
        SUM   | SUM    | FOR_PERIOD  | 2024 JAR 5, 2024 FAR 3, 2025 JAR 7, 2025 FAR 2, 2024 JAR -         | 7!    | 3! 9             | 12!
        """)
    void figuresBecomeOne(
            Aggregation overUnits,
            Aggregation overPeriods,
            PeriodKind kind,
            String entered,
            String jarva,
            String cityInEach,
            String city) {
        var tertials = entered.contains("-T");
        define(overUnits, overPeriods, kind, entered.contains("/"), tertials ? Frequency.TERTIAL : Frequency.YEAR);

        Stream.of(entered.split(", ")).forEach(this::enter);

        var page = as(
                reader(),
                () -> indicators.indicator("PROV", tertials ? 2026 : 2024).orElseThrow());
        var own = page.table().rows().stream()
                .filter(it -> it.unit().code().equals("JAR"))
                .findFirst()
                .orElseThrow();
        var all = page.table().city();
        assertThat(said(own.total())).as("Järva over time").isEqualTo(jarva);
        assertThat(
                        all == null
                                ? "none"
                                : all.figures().stream()
                                        .map(AggregationTest::said)
                                        .collect(joining(" ")))
                .as("the city in each period")
                .isEqualTo(cityInEach);
        assertThat(said(all == null ? null : all.total()))
                .as("the city over time")
                .isEqualTo(city);
    }

    private void define(
            Aggregation overUnits, Aggregation overPeriods, PeriodKind kind, boolean share, Frequency frequency) {
        definitions.save(new IndicatorDefinition(
                "PROV",
                new IndicatorCard(
                        "Prov",
                        "",
                        "",
                        share ? ValueKind.RATIO : ValueKind.NUMBER,
                        share ? "räknade" : "",
                        share ? "alla" : "",
                        Direction.UP,
                        overUnits,
                        overPeriods,
                        "",
                        "",
                        false,
                        kind,
                        Level.UNIT,
                        "",
                        frequency,
                        List.of(),
                        List.of("JAR", "FAR"),
                        Verification.ILLUSTRATIVE,
                        "")));
    }

    /** As in {@code 2024 JAR 1/4}. */
    private void enter(String figure) {
        var words = figure.split(" ");
        var place = fixture.place("PROV", words[1], words[0].contains("-") ? words[0] : words[0] + "-VB");
        as(
                fixture.person("SOF", Role.PROGRAMME_OFFICE),
                () -> observations.enter(place, observations.at(place).version(), draft(words[2])));
    }

    private static ObservationDraft draft(String text) {
        var parts = text.split("/");
        var state = switch (text) {
            case "-" -> ValueState.MISSING;
            case "." -> ValueState.NOT_APPLICABLE;
            default -> parts[0].endsWith("c") ? ValueState.ZERO_CONFIRMED : ValueState.VALUE;
        };
        return state.isFigure()
                ? new ObservationDraft(
                        state,
                        new BigDecimal(parts[0].replace("c", "")),
                        parts.length > 1 ? new BigDecimal(parts[1]) : null,
                        "prov")
                : new ObservationDraft(state, null, null, "prov");
    }

    private static String said(@Nullable ShownFigure figure) {
        if (figure == null) {
            return "none";
        }
        if (!figure.shown().isFigure()) {
            return figure.shown().sign();
        }
        return figure.number()
                + (figure.shown() == Shown.ZERO_CONFIRMED ? "c" : "")
                + (figure.denominator() == null ? "" : "/" + figure.denominator())
                + (figure.incomplete() ? "!" : "");
    }

    private PortalUser reader() {
        return fixture.person("STHLM", Role.AUDITOR);
    }
}
