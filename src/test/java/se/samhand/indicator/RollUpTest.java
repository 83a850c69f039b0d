package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samhand.indicator.RollUp.OfPeriod;

/**
 * Figures are written as people read them: {@code 5}, {@code 1/4}, {@code 0c} for a confirmed zero, {@code -} for missing,
 * {@code .} for not applicable, and {@code !} behind a total that is incomplete. No total is written {@code none}.
 */
class RollUpTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            SUM,   5 7,         12
            SUM,   5 0c,        5
            SUM,   5 0,         5
            SUM,   0c 0c,       0c
            SUM,   0 0c,        0
            SUM,   5 .,         5
            SUM,   5 -,         5!
            SUM,   5 - .,       5!
            SUM,   -5 2.5,      -2.5
            SUM,   - -,         -!
            SUM,   - .,         -!
            SUM,   . .,         .
            SUM,   '',          -!
            RATIO, 1/4 3/4,     4/8
            RATIO, 1/2 1/100,   2/102
            RATIO, 0c/4 3/4,    3/8
            RATIO, 0c/4 0c/2,   0c/6
            RATIO, 1/4 -,       1/4!
            RATIO, 1/4 .,       1/4
            RATIO, 0/0 1/4,     1/4
            RATIO, - .,         -!
            NONE,  5 7,         none
            """)
    void unitsBecomeOne(Aggregation how, String units, String total) {
        assertThat(said(RollUp.overUnits(how, values(units)))).isEqualTo(total);
    }

    @Test
    void thereIsNoLatestUnit() {
        assertThatThrownBy(() -> RollUp.overUnits(Aggregation.LATEST, values("1 2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SUM,    FOR_PERIOD,  2024:5 2025:7,               12
            SUM,    YEAR_ONLY,   2024:5 2025:7,               12
            SUM,    FOR_PERIOD,  2024:5 2025:-,               5!
            SUM,    FOR_PERIOD,  2024:5 2025:.,               5
            SUM,    FOR_PERIOD,  2024:. 2025:.,               .
            SUM,    FOR_PERIOD,  2024:0c 2025:0c,             0c
            SUM,    FOR_PERIOD,  T1:3 T2:5 2025:9,            9
            SUM,    FOR_PERIOD,  T1:3 T2:5 2025:-,            5!
            SUM,    FOR_PERIOD,  T1:3 T2:- 2025:9,            9
            SUM,    FOR_PERIOD,  T1:3 T2:- 2025:-,            3!
            SUM,    FOR_PERIOD,  2024:2 T1:3 T2:5 2025:9,     11
            SUM,    FOR_PERIOD,  T2:5 SPRING:4,               5!
            RATIO,  FOR_PERIOD,  2024:1/4 2025:3/4,           4/8
            RATIO,  FOR_PERIOD,  T1:1/2 T2:2/3 2025:6/8,      6/8
            RATIO,  FOR_PERIOD,  2024:1/4 2025:-,             1/4!
            LATEST, FOR_PERIOD,  2024:5 2025:7,               7
            LATEST, FOR_PERIOD,  2024:5 2025:0c,              0c
            LATEST, FOR_PERIOD,  2024:5 2025:-,               5!
            LATEST, FOR_PERIOD,  2024:5 2025:.,               .
            LATEST, FOR_PERIOD,  2024:- 2025:-,               -!
            LATEST, FOR_PERIOD,  '',                          -!
            LATEST, FOR_PERIOD,  T1:1/2 T2:2/3 2025:-,        2/3!
            LATEST, ACCUMULATED, T1:3 T2:5 2025:9,            9
            LATEST, ACCUMULATED, 2024:40 2025:65,             65
            LATEST, ACCUMULATED, 2024:40 2025:-,              40!
            NONE,   FOR_PERIOD,  2024:5 2025:7,               none
            NONE,   ACCUMULATED, 2024:5 2025:7,               none
            """)
    void periodsBecomeOne(Aggregation how, PeriodKind kind, String periods, String total) {
        var parts = new ArrayList<>(periods(periods));

        assertThat(said(RollUp.overPeriods(how, kind, parts))).isEqualTo(total);
        Collections.reverse(parts);
        assertThat(said(RollUp.overPeriods(how, kind, parts)))
                .as("in the order in which they were entered")
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"SUM", "RATIO"})
    void accumulatedFiguresAreNeverAddedUpOverPeriods(Aggregation how) {
        assertThatThrownBy(() -> RollUp.overPeriods(how, PeriodKind.ACCUMULATED, periods("2024:5 2025:7")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIncompletePartMakesTheWholeIncomplete() {
        var year = new OfPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), new Total(value("5"), true));

        assertThat(said(RollUp.overPeriods(Aggregation.SUM, PeriodKind.FOR_PERIOD, List.of(year))))
                .isEqualTo("5!");
        assertThat(said(RollUp.overPeriods(Aggregation.LATEST, PeriodKind.FOR_PERIOD, List.of(year))))
                .isEqualTo("5!");
    }

    @Test
    void aPercentageIsMadeOfTheSumsAndNotOfThePercentages() {
        var together = RollUp.overUnits(Aggregation.RATIO, values("1/2 1/100")).orElseThrow();

        assertThat(together.value().percent()).contains(new BigDecimal("2.0"));
    }

    private static List<Value> values(String text) {
        return Arrays.stream(text.split(" "))
                .filter(it -> !it.isEmpty())
                .map(RollUpTest::value)
                .toList();
    }

    private static List<OfPeriod> periods(String text) {
        return Arrays.stream(text.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> it.split(":"))
                .map(it -> OfPeriod.of(from(it[0]), to(it[0]), value(it[1])))
                .toList();
    }

    private static LocalDate from(String period) {
        return switch (period) {
            case "2024" -> LocalDate.of(2024, 1, 1);
            case "SPRING" -> LocalDate.of(2024, 12, 1);
            default -> LocalDate.of(2025, 1, 1);
        };
    }

    private static LocalDate to(String period) {
        return switch (period) {
            case "2024" -> LocalDate.of(2024, 12, 31);
            case "T1" -> LocalDate.of(2025, 4, 30);
            case "SPRING" -> LocalDate.of(2025, 5, 31);
            case "T2" -> LocalDate.of(2025, 8, 31);
            default -> LocalDate.of(2025, 12, 31);
        };
    }

    private static Value value(String text) {
        if (text.equals("-")) {
            return Value.MISSING;
        }
        if (text.equals(".")) {
            return Value.NOT_APPLICABLE;
        }
        var parts = text.split("/");
        var state = parts[0].endsWith("c") ? ValueState.ZERO_CONFIRMED : ValueState.VALUE;
        var number = new BigDecimal(parts[0].replace("c", ""));
        return new Value(state, number, parts.length > 1 ? new BigDecimal(parts[1]) : null);
    }

    private static String said(Optional<Total> total) {
        return total.map(it -> said(it.value()) + (it.incomplete() ? "!" : "")).orElse("none");
    }

    private static String said(Value value) {
        return switch (value.state()) {
            case MISSING -> "-";
            case NOT_APPLICABLE -> ".";
            case VALUE, ZERO_CONFIRMED ->
                value.number()
                        + (value.state() == ValueState.ZERO_CONFIRMED ? "c" : "")
                        + (value.denominator() == null ? "" : "/" + value.denominator());
        };
    }
}
