package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.indicator.IndicatorFixture.as;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.importing.ImportFault;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.support.SheetFixture;

/** Targets and figures go out as a file and come in again, by the rules of their page. */
@PortalTest
class FigureFilesTest {

    private static final String FIGURES = "indicator;unit;period;split;state;number;denominator;comment\n";
    private static final String TARGETS = "indicator;unit;period;aim;reason\n";

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private SheetFixture files;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TargetService targets;

    private PortalUser karin;
    private PortalUser office;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2026, 9, 1));
        karin = fixture.person("JAR", Role.COORDINATOR);
        office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx"})
    void whatIsTakenOutComesInAgainAsNoDifference(String ending) {
        enter("RUTIN", "JAR", "", ValueState.VALUE, "5", "8");
        enter("RUTIN", "FAR", "", ValueState.MISSING, null, null);
        enter("TILLFRAGADE", "JAR", "", ValueState.VALUE, "3", "40");
        enter("UNGA-NADDA", "JAR", "channel=RVC", ValueState.ZERO_CONFIRMED, null, null);
        enter("UTBILDADE", "FAR", "", ValueState.NOT_APPLICABLE, null, null);
        aim("RUTIN", "JAR", "2026-T2", "6", "Två enheter är nya.");
        aim("RUTIN", "JAR", "", "5,5", "");
        aim("VFU", "STHLM", "2026-VB", "130–140", "");

        for (var person : List.of(karin, office)) {
            for (var sheet : List.of(ObservationsSheet.NAME, TargetsSheet.NAME)) {
                var again = files.check(person, sheet + ending, files.takenOut(person, sheet, ending));
                assertThat(files.faults(person, again)).isEmpty();
                assertThat(again.counts().unchanged()).isGreaterThanOrEqualTo(3);
                assertThat(again.counts().added() + again.counts().changed()).isZero();
            }
        }
    }

    @Test
    void anotherWayToWriteTheSameTargetIsNoChange() {
        aim("VFU", "STHLM", "2026-VB", "130-140", "");
        aim("RUTIN", "JAR", "", "5,5", "");
        var file = TARGETS + "VFU;STHLM;2026-VB;130 – 140;\nRUTIN;JAR;;5,50;\n";
        var checked = files.check(office, "fil.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(files.faults(office, checked)).isEmpty();
        assertThat(checked.counts().unchanged()).isEqualTo(2);
        assertThat(checked.counts().changed()).isZero();
    }

    @Test
    void aFigureFarFromTheEarlierOneIsTakenFromAFileWithAComment() {
        as(
                office,
                () -> observations.enter(
                        fixture.place("RUTIN", "JAR", "2025-T2"),
                        ObservationDetails.NONE_YET,
                        new ObservationDraft(ValueState.VALUE, decimal("8"), decimal("9"), "i efterhand")));
        assertThat(files.faults(karin, FIGURES + "RUTIN;JAR;2026-T2;;VALUE;3;9;\n"))
                .extracting(ImportFault::column, SheetFixture::word)
                .containsExactly(tuple("number", "farPercent"));
        assertThat(files.faults(karin, FIGURES + "RUTIN;JAR;2026-T2;;VALUE;7;9;\n"))
                .isEmpty();
        assertThat(files.faults(karin, FIGURES + "RUTIN;JAR;2026-T2;;VALUE;3;9;Fem enheter har lagts ned.\n"))
                .isEmpty();
    }

    @Test
    void figuresOfFewPeopleGoOutToTheUnitsOwnCoordinatorAlone() {
        enter("TILLFRAGADE", "JAR", "", ValueState.VALUE, "3", "40");
        assertThat(new String(files.takenOut(karin, ObservationsSheet.NAME, ".csv")))
                .contains("TILLFRAGADE");
        for (var other : List.of(office, fixture.person("FAR", Role.COORDINATOR))) {
            assertThat(new String(files.takenOut(other, ObservationsSheet.NAME, ".csv")))
                    .doesNotContain("TILLFRAGADE");
        }
        assertThat(files.faults(office, FIGURES + "TILLFRAGADE;JAR;2026-T2;;VALUE;4;40;"))
                .extracting(SheetFixture::word)
                .containsExactly("small");
    }

    @Test
    void aFileEntersFiguresAndAnUndoPutsBackWhatStoodAndTakesAwayWhatDidNot() {
        enter("RUTIN", "JAR", "", ValueState.VALUE, "5", "8");
        var before = at("RUTIN", "JAR", "").now();
        fixture.itIs(LocalDate.of(2026, 9, 2));

        var taken = files.take(
                karin, FIGURES + "RUTIN;JAR;2026-T2;;VALUE;6;8;\n" + "UNGA-NADDA;JAR;2026-T2;channel=RVC;VALUE;12;;\n");
        assertThat(at("RUTIN", "JAR", "").now())
                .extracting(it -> it.value().number())
                .isEqualTo(new BigDecimal("6"));
        assertThat(at("UNGA-NADDA", "JAR", "channel=RVC").now()).isNotNull();

        files.undo(karin, taken);
        assertThat(at("RUTIN", "JAR", "").now()).isEqualTo(before);
        assertThat(at("RUTIN", "JAR", "").history()).hasSize(3);
        assertThat(at("UNGA-NADDA", "JAR", "channel=RVC").now()).isNull();
    }

    @Test
    void aFileSetsTargetsAndAnUndoPutsBackWhatStood() {
        aim("RUTIN", "JAR", "2026-T2", "6", "Två enheter är nya.");
        var place = targetPlace("RUTIN", "JAR", "2026-T2");
        var before = as(karin, () -> targets.at(place).orElseThrow());
        fixture.itIs(LocalDate.of(2026, 9, 2));

        var taken = files.take(karin, TARGETS + "RUTIN;JAR;2026-T2;7;En till är ny.\nUTBILDADE;JAR;;80;\n");
        assertThat(as(karin, () -> targets.at(place).orElseThrow()).aim().text())
                .isEqualTo("7");

        files.undo(karin, taken);
        var after = as(karin, () -> targets.at(place).orElseThrow());
        assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
        assertThat(as(karin, () -> targets.at(targetPlace("UTBILDADE", "JAR", ""))))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongWithAFigureIsToldBesideItsCell() {
        var file = FIGURES
                + "FINNS-INTE;JAR;2026-T2;;VALUE;1;;\n"
                + "RUTIN;XYZ;2026-T2;;VALUE;1;2;\n"
                + "RUTIN;FAR;2026-T2;;VALUE;1;2;\n"
                + "RUTIN;JAR;2026-T9;;VALUE;1;2;\n"
                + "RUTIN;JAR;2026-T2;;VALUE;fem;2;\n"
                + "RUTIN;JAR;2026-T2;age=1;VALUE;1;;\n"
                + "UTBILDADE;JAR;2025-T1;;VALUE;9;8;\n"
                + "UTBILDADE;JAR;2026-T2;;VALUE;9;8;\n";
        assertThat(files.faults(karin, file))
                .extracting(ImportFault::row, ImportFault::column, SheetFixture::word)
                .containsExactlyInAnyOrder(
                        tuple(2, "indicator", "no-such-row"),
                        tuple(3, "unit", "no-such-row"),
                        tuple(4, "unit", "notYours"),
                        tuple(5, "period", "noSuchPeriod"),
                        tuple(6, "number", "number"),
                        tuple(7, "denominator", "denominatorMissing"),
                        tuple(7, "state", "noSuchPart"),
                        tuple(8, "state", "closed"),
                        tuple(9, "number", "moreThanAll"));
    }

    @Test
    void everythingThatIsWrongWithATargetIsToldBesideItsCell() {
        assertThat(files.faults(
                        karin,
                        TARGETS + "RUTIN;FAR;;5;\n" + "RUTIN;JAR;2026-T2;hög;\n" + "RUTIN;JAR;2026-T9;5;\n"
                                + "UTBILDADE;JAR;2026-T2;5;\n"))
                .extracting(ImportFault::row, ImportFault::column, SheetFixture::word)
                .containsExactlyInAnyOrder(
                        tuple(2, "unit", "notYours"),
                        tuple(3, "aim", "unreadable"),
                        tuple(3, "reason", "reasonMissing"),
                        tuple(4, "period", "noSuchPeriod"),
                        tuple(5, "reason", "reasonMissing"));
    }

    private void enter(
            String indicator,
            String unit,
            String split,
            ValueState state,
            @Nullable String number,
            @Nullable String of) {
        var draft = new ObservationDraft(state, decimal(number), decimal(of), "Kontrollerat.");
        as(
                fixture.person(unit, Role.COORDINATOR),
                () -> observations.enter(
                        fixture.place(indicator, unit, "2026-T2", split), ObservationDetails.NONE_YET, draft));
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private void aim(String indicator, String unit, String period, String aim, String reason) {
        as(
                office,
                () -> targets.set(
                        targetPlace(indicator, unit, period), TargetDetails.NONE_YET, new TargetDraft(aim, reason)));
    }

    private TargetPlace targetPlace(String indicator, String unit, String period) {
        var place = fixture.place(indicator, unit, "2026-T2");
        return new TargetPlace(place.indicatorId(), place.unitId(), period);
    }

    private ObservationDetails at(String indicator, String unit, String split) {
        return as(karin, () -> observations.at(fixture.place(indicator, unit, "2026-T2", split)));
    }
}
