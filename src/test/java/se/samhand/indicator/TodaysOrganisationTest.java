package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.indicator.IndicatorFixture.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;

/** One series by the organisation of its time, and by today's: Rinkeby-Kista and Spånga-Tensta became Järva in 2023. */
class TodaysOrganisationTest extends PortalUiTest {

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private ObservationService observations;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2026, 9, 1));
    }

    @Test
    void aMergedBoardsFiguresStandWithItsPredecessorsAsItWasAndWithItTodayAndTheSumsAgree() {
        enter("RUTIN", "RIK", "2022-T2", 3, 6L);
        enter("RUTIN", "SPT", "2022-T2", 2, 5L);
        enter("RUTIN", "FAR", "2022-T2", 4, 7L);

        assertThat(figure(then(), "RIK", "2022-T2")).isEqualTo("3/6");
        assertThat(figure(then(), "SPT", "2022-T2")).isEqualTo("2/5");
        assertThat(figure(then(), "JAR", "2022-T2")).isEqualTo("");

        assertThat(figure(today(), "JAR", "2022-T2")).isEqualTo("5/11");
        assertThat(today().table().rows()).noneMatch(it -> it.unit().code().equals("RIK"));
        assertThat(figure(today(), "FAR", "2022-T2")).isEqualTo("4/7");

        assertThat(sum(today(), "2022-T2")).isEqualTo(sum(then(), "2022-T2")).isEqualTo(9);
        assertThat(city(today(), "2022-T2")).isEqualTo(city(then(), "2022-T2"));
    }

    @Test
    void whereOnePredecessorGaveNothingTheSumIsMarkedIncomplete() {
        enter("RUTIN", "RIK", "2022-T2", 3, 6L);
        assertThat(figure(today(), "JAR", "2022-T2")).isEqualTo("3/6!");
    }

    @Test
    void whatWasHiddenAsItWasIsHiddenInWhatItBecame() {
        enter("UNGA-NADDA", "RIK", "2022-VB", 3, null);
        enter("UNGA-NADDA", "SPT", "2022-VB", 30, null);
        enter("UNGA-NADDA", "FAR", "2022-VB", 40, null);
        var page = page("UNGA-NADDA", it -> indicators.recalculated(it, 2021).orElseThrow());
        assertThat(figure(page, "JAR", "2022-VB")).isEqualTo("..");
    }

    @Test
    void whereEachUnitStandsForItselfThereIsNothingToPutTogether() {
        var organisation = fixture.organisation();
        var merged = List.of(fixture.unit("RIK"), fixture.unit("SPT"));
        var given = Map.of(
                merged.getFirst().id(), new Value(ValueState.VALUE, BigDecimal.TEN, null),
                merged.getLast().id(), new Value(ValueState.VALUE, BigDecimal.TEN, null));
        var figures = PeriodFigures.of(then().card(), fixture.period("2022-T2"), merged, given, unit -> true);
        var today = figures.by(new TodaysUnits(organisation, LocalDate.of(2026, 9, 1)), Aggregation.NONE);
        assertThat(today.shown(fixture.unit("JAR").id()).shown()).isEqualTo(Shown.NOT_APPLICABLE);
    }

    @Test
    void theChoiceStandsInTheAddressAndANoteSaysWhatWasPutTogether() {
        var revisor = visitor(fixture.person("STHLM", Role.AUDITOR));
        revisor.opens("indicators/RUTIN?since=2021")
                .sees("Rinkeby-Kista")
                .sees("Varje värde står hos den enhet som lämnade det");
        revisor.opens("indicators/RUTIN?since=2021&organisation=today")
                .sees("Hos Järva står även värden från Rinkeby-Kista, Spånga-Tensta")
                .sees("Stadens värden är desamma");
        revisor.opens("indicators/RUTIN?since=2025").doesNotSee("Varje värde står hos den enhet");
    }

    private void enter(String indicator, String unit, String period, long number, @Nullable Long denominator) {
        var draft = new ObservationDraft(
                ValueState.VALUE,
                BigDecimal.valueOf(number),
                denominator == null ? null : BigDecimal.valueOf(denominator),
                "prov");
        as(
                fixture.person("SOF", Role.PROGRAMME_OFFICE),
                () -> observations.enter(fixture.place(indicator, unit, period), -1, draft));
    }

    private IndicatorPage then() {
        return page("RUTIN", it -> indicators.indicator(it, 2021).orElseThrow());
    }

    private IndicatorPage today() {
        return page("RUTIN", it -> indicators.recalculated(it, 2021).orElseThrow());
    }

    private IndicatorPage page(String code, Function<String, IndicatorPage> asked) {
        return as(auditor(), () -> asked.apply(code));
    }

    private static String figure(IndicatorPage page, String unit, String period) {
        return page.table().rows().stream()
                .filter(it -> it.unit().code().equals(unit))
                .findFirst()
                .map(it -> said(at(page, it, period)))
                .orElse("");
    }

    private static String city(IndicatorPage page, String period) {
        return said(at(page, Objects.requireNonNull(page.table().city()), period));
    }

    private static long sum(IndicatorPage page, String period) {
        return page.table().rows().stream()
                .map(it -> at(page, it, period).number())
                .flatMap(Stream::ofNullable)
                .mapToLong(BigDecimal::longValue)
                .sum();
    }

    private static ShownFigure at(IndicatorPage page, FigureRow row, String period) {
        var codes = page.table().periods().stream().map(it -> it.code()).toList();
        return row.figures().get(codes.indexOf(period));
    }

    private static String said(ShownFigure figure) {
        if (!figure.shown().isFigure()) {
            return figure.shown().sign();
        }
        return figure.number()
                + (figure.denominator() == null ? "" : "/" + figure.denominator())
                + (figure.incomplete() ? "!" : "");
    }

    private PortalUser auditor() {
        return fixture.person("STHLM", Role.AUDITOR);
    }
}
