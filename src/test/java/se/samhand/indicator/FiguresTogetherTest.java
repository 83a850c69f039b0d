package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.indicator.IndicatorFixture.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** What a reader sees of an indicator's figures: put together as its card says, and nothing that tells a small count. */
@PortalTest
class FiguresTogetherTest {

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
    void theCitysShareIsThatOfAllTheirPartsAndMarkedWhileSomethingIsMissing() {
        enter("RUTIN", "JAR", "2026-T2", 1, 2L);
        enter("RUTIN", "FAR", "2026-T2", 1, 98L);

        assertThat(city("RUTIN", "2026-T2", auditor())).isEqualTo("2/100!");
    }

    @Test
    void aLateCorrectionOfAnEarlyPeriodLeavesTheLatestAsItIs() {
        enter("RUTIN", "JAR", "2026-T2", 7, 9L);
        enter("RUTIN", "JAR", "2025-T2", 5, 9L);

        assertThat(total("RUTIN", "JAR", auditor())).isEqualTo("7/9");
        assertThat(figure("RUTIN", "JAR", "2025-T2", auditor())).isEqualTo("5/9");
    }

    @Test
    void aSmallCountIsHiddenFromAllButThoseWhoEnterIt() {
        enter("UNGA-NADDA", "JAR", "2026-T2", 3, null);
        enter("UNGA-NADDA", "FAR", "2026-T2", 30, null);

        assertThat(figure("UNGA-NADDA", "JAR", "2026-T2", auditor())).isEqualTo("..");
        assertThat(city("UNGA-NADDA", "2026-T2", auditor()))
                .as("would tell it by subtraction, but for another one that is hidden with it")
                .isEqualTo("33!");
        assertThat(figure("UNGA-NADDA", "FAR", "2026-T2", auditor())).isEqualTo("..");
        assertThat(figure("UNGA-NADDA", "JAR", "2026-T2", coordinator("JAR"))).isEqualTo("3");
    }

    @Test
    void whoKnowsTheOwnFigureIsNotShownATotalThatWouldTellTheOthers() {
        enter("UNGA-NADDA", "JAR", "2026-T2", 30, null);
        enter("UNGA-NADDA", "FAR", "2026-T2", 3, null);

        assertThat(figure("UNGA-NADDA", "FAR", "2026-T2", coordinator("JAR"))).isEqualTo("..");
        assertThat(city("UNGA-NADDA", "2026-T2", coordinator("JAR"))).isEqualTo("..");
    }

    @Test
    void aShareIsHiddenWhenThoseCountedOrThoseLeftOutAreFew() {
        enter("TILLFRAGADE", "JAR", "2026-T2", 48, 50L);
        enter("TILLFRAGADE", "FAR", "2026-T2", 20, 50L);
        enter("TILLFRAGADE", "KUN", "2026-T2", 30, 60L);

        assertThat(figure("TILLFRAGADE", "JAR", "2026-T2", auditor())).isEqualTo("..");
    }

    @Test
    void aSumOverPeriodsTellsNoPartThatIsHidden() {
        enter("UNGA-NADDA", "JAR", "2025-VB", 40, null);
        enter("UNGA-NADDA", "JAR", "2026-T2", 3, null);
        enter("UNGA-NADDA", "FAR", "2025-VB", 40, null);

        assertThat(total("UNGA-NADDA", "JAR", auditor())).isEqualTo("..");
        assertThat(total("UNGA-NADDA", "FAR", auditor())).isEqualTo("40!");
    }

    @Test
    void unitsThatStandForThemselvesHaveNoCity() {
        var page = page("IOP-BESOK", auditor());

        assertThat(page.table().city()).isNull();
        assertThat(page.table().rows()).allMatch(it -> it.total() == null);
    }

    @Test
    void aUnitIsAskedWhileItExists() {
        var table = as(auditor(), () -> indicators.indicator("RUTIN", 2021).orElseThrow())
                .table();
        var merged = table.rows().stream()
                .filter(it -> it.unit().code().equals("RIK"))
                .findFirst()
                .orElseThrow();

        assertThat(merged.figures()).extracting(ShownFigure::shown).contains(Shown.MISSING, Shown.NOT_ASKED);
        assertThat(merged.figures().getLast().shown()).isEqualTo(Shown.NOT_ASKED);
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

    private IndicatorPage page(String indicator, PortalUser reader) {
        return as(reader, () -> indicators.indicator(indicator, null).orElseThrow());
    }

    private String city(String indicator, String period, PortalUser reader) {
        var page = page(indicator, reader);
        return at(page, Objects.requireNonNull(page.table().city()), period);
    }

    private String figure(String indicator, String unit, String period, PortalUser reader) {
        var page = page(indicator, reader);
        return at(page, row(page, unit), period);
    }

    private String total(String indicator, String unit, PortalUser reader) {
        return said(Objects.requireNonNull(row(page(indicator, reader), unit).total()));
    }

    private static FigureRow row(IndicatorPage page, String unit) {
        return page.table().rows().stream()
                .filter(it -> it.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static String at(IndicatorPage page, FigureRow row, String period) {
        var codes = page.table().periods().stream().map(it -> it.code()).toList();
        return said(row.figures().get(codes.indexOf(period)));
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

    private PortalUser coordinator(String unit) {
        return fixture.person(unit, Role.COORDINATOR);
    }
}
