package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What a board decided about its report is recorded once and corrected with what stood before kept. */
class BoardDecisionTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 22);
    private static final BoardDecisionDraft DECISION = new BoardDecisionDraft(LocalDate.of(2025, 9, 18), "§ 12");

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private BoardDecisionService decisions;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor karin;
    private String address;

    @BeforeEach
    void theCity() {
        fixture.city(TODAY);
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        address = "activities/"
                + fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2")
                        .commitment()
                        .id() + "?period=2025-T2";
    }

    @Test
    void theCoordinatorRecordsItAndEverybodyReadsItAtTheFollowUps() {
        karin.opens(address).sees("Nämndens beslut: inte registrerat");
        records(LocalDate.of(2025, 9, 18), "§ 12", "Registrera beslutet");
        karin.isTold("Nämndens beslut är registrerat.").sees("Nämndens beslut: 18 september 2025, § 12");
        visitor(fixture.person("JAR", Role.APPROVER)).opens("").sees("Nämndens beslut: 18 september 2025, § 12");
    }

    @Test
    void aCorrectionKeepsWhatStoodBefore() {
        karin.opens(address);
        records(LocalDate.of(2025, 9, 18), "§ 12", "Registrera beslutet");
        records(LocalDate.of(2025, 9, 17), "§ 13", "Rätta beslutet");
        karin.sees("Nämndens beslut: 17 september 2025, § 13")
                .sees("18 september 2025, § 12 (registrerat 22 september 2025 av COORDINATOR JAR)");
        assertThat(jdbc.queryForList(
                        "select concat(action, ' ', subject_label, ' ', detail) from business_act"
                                + " where action like 'board-decision%' order by at, id",
                        String.class))
                .containsExactly(
                        "board-decision.recorded Järva 2025-T2 – 2025-09-18",
                        "board-decision.corrected Järva 2025-T2 – 2025-09-17");
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndAPersonalNumberIsRefused() {
        karin.opens(address).clicks("Registrera beslutet");
        karin.isToldNextTo("Beslutsdag", "Ange vilken dag nämnden beslutade")
                .isToldNextTo("Paragraf", "Ange paragrafen i protokollet");
        records(TODAY.plusDays(1), "§ 12", "Registrera beslutet");
        karin.isToldNextTo("Beslutsdag", "Ange en dag från 1 januari 2025 till i dag.");
        records(TODAY, "19121212-1212", "Registrera beslutet");
        karin.sees("Nämndens beslut: inte registrerat");
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        var period = fixture.period("2025-T2").id();
        karin.acts(() -> {
            decisions.record(period, 0, DECISION);
            assertThatThrownBy(() -> decisions.record(period, 0, DECISION))
                    .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "APPROVER"})
    void nobodyElseRecordsIt(Role role) {
        var period = fixture.period("2025-T2").id();
        visitor(fixture.person("JAR", role))
                .acts(() -> assertThatThrownBy(() -> decisions.record(period, 0, DECISION))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aBoardThatHasDecidedIsNotTakenBack() {
        var period = fixture.period("2025-T2").id();
        karin.acts(() -> decisions.record(period, 0, DECISION));
        var jarva = fixture.unit("JAR").id();
        visitor(fixture.person("STHLM", Role.ADMIN))
                .acts(() -> assertThatThrownBy(() -> restructuring.takeBack(jarva))
                        .isInstanceOf(UnitCannotChange.class)
                        .hasMessageContaining("Järva T2 2025"));
    }

    private void records(LocalDate day, String paragraph, String verb) {
        karin.picks("Beslutsdag", day).types("Paragraf", paragraph).clicks(verb);
    }
}
