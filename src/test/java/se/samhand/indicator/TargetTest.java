package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.samhand.indicator.IndicatorFixture.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** A target is set by those whose it is, inherited downwards but never from the city, and changed with a reason. */
@PortalTest
class TargetTest {

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private TargetService targets;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private Targets all;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UP,   129, 130-140, NOT_REACHED
            UP,   130, 130-140, REACHED
            UP,   150, 130-140, REACHED
            DOWN, 12,  10,      NOT_REACHED
            DOWN, 10,  10,      REACHED
            DOWN, 141, 130-140, NOT_REACHED
            NONE, 135, 130-140, WITHIN
            NONE, 140, 130-140, WITHIN
            NONE, 141, 130-140, OUTSIDE
            """)
    void aFigureReachesItsTargetInTheDirectionThatIsBetter(
            Direction direction, BigDecimal figure, String aim, Reached reached) {
        assertThat(Reached.by(figure, Interval.parsed(aim).orElseThrow(), direction))
                .isEqualTo(reached);
    }

    @Test
    void theCitysTargetIsNeverInherited() {
        assertThat(aim("VFU", "STHLM", "2025-VB")).isEqualTo("130-140");
        set(office(), place("RUTIN", "STHLM", ""), "90", "");

        assertThat(aim("RUTIN", "STHLM", "2026-T2")).isEqualTo("90");
        assertThat(aim("RUTIN", "JAR", "2026-T2")).isEqualTo("none");
    }

    @Test
    void aUnitInheritsItsBoardsTargetUntilItHasItsOwn() {
        set(karin(), place("RUTIN", "JAR", ""), "80", "");
        assertThat(aim("RUTIN", "JAR-EKB", "2026-T2")).isEqualTo("80 from Järva");

        set(karin(), place("RUTIN", "JAR", "2026-T2"), "85", "nytt beslut");
        assertThat(aim("RUTIN", "JAR-EKB", "2026-T2"))
                .as("the board's own for the period comes before its standing one")
                .isEqualTo("85 from Järva");

        set(karin(), place("RUTIN", "JAR-EKB", ""), "100", "");
        assertThat(aim("RUTIN", "JAR-EKB", "2026-T2")).isEqualTo("100");
        assertThat(aim("RUTIN", "FAR", "2026-T2")).isEqualTo("none");
    }

    @Test
    void aTargetThatIsTakenAwayIsInheritedAgain() {
        set(karin(), place("RUTIN", "JAR", ""), "80", "");
        var own = set(karin(), place("RUTIN", "JAR-EKB", ""), "100", "").orElseThrow();

        as(karin(), () -> targets.set(own.place(), own.version(), new TargetDraft("", "beslut upphävt")));

        assertThat(aim("RUTIN", "JAR-EKB", "2026-T2")).isEqualTo("80 from Järva");
    }

    @Test
    void aChangeNeedsAReasonOnceThePeriodIsOpen() {
        assertThat(refused(place("RUTIN", "JAR", "2026-T2"), "80", ""))
                .containsExactly("indicator.target.reasonMissing");
        assertThat(set(karin(), place("RUTIN", "JAR", "2026-VB"), "80–85,5", "")
                        .orElseThrow()
                        .aim())
                .as("a period that has not opened")
                .isEqualTo(new Interval(BigDecimal.valueOf(80), new BigDecimal("85.5")));
    }

    @Test
    void allFaultsOfATargetAreToldAtOnce() {
        assertThat(refused(place("RUTIN", "JAR", "2026-T2"), "många", ""))
                .containsExactly("indicator.target.unreadable", "indicator.target.reasonMissing");
        assertThat(refused(place("RUTIN", "JAR", ""), "", "")).containsExactly("indicator.target.nothing");
    }

    @Test
    void oneDoesNotOverwriteAnother() {
        set(karin(), place("RUTIN", "JAR", ""), "80", "");

        var lost = catchThrowableOfType(
                TargetChangedMeanwhile.class, () -> set(office(), place("RUTIN", "JAR", ""), "70", "därför"));

        assertThat(lost.now().orElseThrow().aim().text()).isEqualTo("80");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheUnitsCoordinatorAndTheOfficeSetTargets(Role role) {
        var own = place("RUTIN", "JAR", "");
        var who = fixture.person("JAR", role);
        if (role == Role.COORDINATOR || role == Role.PROGRAMME_OFFICE) {
            assertThat(set(who, own, "80", "")).isPresent();
        } else {
            assertThatThrownBy(() -> set(who, own, "80", "")).isInstanceOf(AccessDeniedException.class);
        }
        if (role != Role.PROGRAMME_OFFICE) {
            for (var unit : List.of("FAR", "STHLM")) {
                assertThatThrownBy(() -> set(who, place("RUTIN", unit, ""), "80", ""))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private Optional<TargetDetails> set(PortalUser who, TargetPlace place, String aim, String reason) {
        return as(who, () -> targets.set(place, TargetDetails.NONE_YET, new TargetDraft(aim, reason)));
    }

    private List<String> refused(TargetPlace place, String aim, String reason) {
        return catchThrowableOfType(TargetRefused.class, () -> set(karin(), place, aim, reason)).faults().stream()
                .map(EntryFault::messageKey)
                .toList();
    }

    private String aim(String indicator, String unit, String period) {
        var page = as(office(), () -> indicators.indicator(indicator, 2021).orElseThrow());
        var aims = new Aims(page.id(), page.card(), all.findAll(), fixture.organisation());
        var found = aims.at(fixture.unit(unit), fixture.period(period));
        return found.interval() == null
                ? "none"
                : found.interval().text() + (found.inheritedFrom().isEmpty() ? "" : " from " + found.inheritedFrom());
    }

    private TargetPlace place(String indicator, String unit, String period) {
        var any = fixture.place(indicator, unit, "2026-T2");
        return new TargetPlace(any.indicatorId(), any.unitId(), period);
    }

    private PortalUser karin() {
        return fixture.person("JAR", Role.COORDINATOR);
    }

    private PortalUser office() {
        return fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }
}
