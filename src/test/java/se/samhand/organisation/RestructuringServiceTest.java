package se.samhand.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.UnitCannotChange.Reason;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Units become others, with everything that stands below them and everything they host. */
class RestructuringServiceTest extends PortalUiTest {

    private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 1);
    private static final Set<String> NEW_SINCE_2023 = Set.of("JAR", "NIN");
    private static final String DISTRICT_SOURCE = "stadsdelsnämnder 2007, 2020-07-01, 2023-07-01";

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);
    private final Visitor office = visitor("programkontor", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    @Autowired
    private OrganisationFixture fixture;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void mergingThroughTheServiceGivesTheSameAsTheFiles() {
        fixture.stockholm();
        var expected = List.of(exported("org-units"), exported("org-successions"), exported("unit-hosts"));

        takeBackTheFilesMerger();
        merges("NIN", "Norra innerstaden", "NOR", "OST");
        merges("JAR", "Järva", "RIK", "SPT");

        assertThat(exported("org-units")).isEqualTo(expected.get(0));
        assertThat(exported("org-successions")).isEqualTo(expected.get(1));
        assertThat(exported("unit-hosts"))
                .usingRecursiveComparison()
                .isEqualTo(replaced(expected.get(2), "verification", "RVCV", "ILLUSTRATIVE", "REMEMBERED"));
    }

    @Test
    void takingAMergerBackLeavesEverythingAsItWas() {
        fixture.stockholm();
        takeBackTheFilesMerger();
        var before = List.of(exported("org-units"), exported("org-successions"), exported("unit-hosts"));

        merges("JAR", "Järva", "RIK", "SPT");
        takesBack("JAR");

        assertThat(List.of(exported("org-units"), exported("org-successions"), exported("unit-hosts")))
                .isEqualTo(before);
    }

    @Test
    void whatSomethingStandsOnIsNotTakenBack() {
        fixture.stockholm();
        fixture.units("JAR-NY,Ny enhet,UNIT,JAR,2024-01-01,");

        assertThatThrownBy(() -> takesBack("JAR")).satisfies(it -> hasReason(it, Reason.STILL_USED));
        assertThat(directory.readNow().byCode("JAR")).isPresent();
    }

    @Test
    void theListOfRestructuringsNamesThoseAtTheTopAlone() {
        fixture.stockholm();

        assertThat(admin.does(() -> restructuring.restructurings()))
                .extracting(
                        Restructuring::on,
                        it -> it.from().stream().map(Unit::code).toList(),
                        it -> it.to().getFirst().code())
                .containsExactlyInAnyOrder(
                        tuple(JULY_2023, List.of("RIK", "SPT"), "JAR"),
                        tuple(JULY_2023, List.of("NOR", "OST"), "NIN"),
                        tuple(LocalDate.of(2020, 7, 1), List.of("HLI", "ALV"), "HAL"));
    }

    @Test
    void aSplitGivesEachNewUnitAllThatStoodBelowAndLeavesHostedUnitsForSomebodyToPlace() {
        fixture.stockholm();
        var day = LocalDate.of(2027, 1, 1);
        var draft =
                draft(SuccessionKind.SPLIT, day, List.of("JAR"), successor("KIS", "Kista"), successor("SPA", "Spånga"));

        assertThat(admin.does(() -> restructuring.preview(draft)))
                .contains(new ChangeLine(ChangeLine.What.LEFT_WITHOUT_HOST, "RVC Väst", "", day))
                .contains(new ChangeLine(ChangeLine.What.ENDS, "Järva", "", LocalDate.of(2026, 12, 31)));
        admin.does(() -> restructuring.carryOut(draft));

        var all = directory.readNow();
        assertThat(all.members(UnitGroup.ALL_DISTRICTS, day)).hasSize(12);
        assertThat(all.childrenOn(id("SPA"), day))
                .hasSize(8)
                .extracting(Unit::name)
                .contains("Vuxen, Spånga");
        assertThat(all.carriesOnFor(id("RIK-EKB"), day))
                .extracting(Unit::code)
                .containsExactlyInAnyOrder("KIS-EKB", "SPA-EKB");
        assertThat(all.boardOf(id("RVCV"), day)).isEmpty();
    }

    @Test
    void aUnitMovesFromALeapDayOnAndItsHistoryStaysWhereItWas() {
        fixture.stockholm();
        var leapDay = LocalDate.of(2028, 2, 29);
        var successor = new SuccessorDraft(
                "FAR-RVC", "RVC Sydost", UnitType.SUPPORT_CENTRE, id("FAR"), Verification.SOURCED, "");

        admin.does(() -> restructuring.carryOut(
                new RestructuringDraft(SuccessionKind.MOVE, List.of(id("RVCS")), leapDay, List.of(successor))));

        var all = directory.readNow();
        assertThat(all.byCode("RVCS").orElseThrow().validTo()).isEqualTo(LocalDate.of(2028, 2, 28));
        assertThat(all.byCode("FAR-RVC").orElseThrow().validFrom()).isEqualTo(leapDay);
        assertThat(all.hostOf(id("FAR-RVC"), leapDay)).map(Unit::code).contains("EAV");
    }

    @Test
    void everythingThatStandsInTheWayIsToldAtOnce() {
        fixture.stockholm();
        var successor = new SuccessorDraft("HAL", "", UnitType.BOARD, id("RIK"), null, "");
        var draft = new RestructuringDraft(
                SuccessionKind.MERGE,
                List.of(id("NOR"), id("FAR-EKB"), id("FAR"), id("1000M")),
                JULY_2023,
                List.of(successor));

        assertThat(admin.does(() -> restructuring.faultsOf(draft)))
                .extracting(UnitFault::field, UnitFault::reason)
                .contains(
                        tuple("fromIds", Reason.ALREADY_BECAME),
                        tuple("fromIds", Reason.ONE_BELOW_THE_OTHER),
                        tuple("fromIds", Reason.KIND_STAYS),
                        tuple("successors[0].code", Reason.CODE_TAKEN),
                        tuple("successors[0].type", Reason.OTHER_KIND),
                        tuple("successors[0].parentId", Reason.PARENT_NOT_THERE));
    }

    @Test
    void aMergerNeedsTwoAndASplitGivesTwo() {
        fixture.stockholm();
        var one = draft(SuccessionKind.MERGE, JULY_2023, List.of("FAR"), successor("NY", "Ny"));
        var alone = draft(SuccessionKind.SPLIT, JULY_2023, List.of("FAR"), successor("NY", "Ny"));

        assertThat(admin.does(() -> restructuring.faultsOf(one)))
                .extracting(UnitFault::reason)
                .containsExactly(Reason.MORE_UNITS);
        assertThat(admin.does(() -> restructuring.faultsOf(alone)))
                .extracting(UnitFault::reason)
                .containsExactly(Reason.MORE_SUCCESSORS);
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldThatTheUnitHasAlreadyBecomeAnother() {
        fixture.stockholm();
        var day = LocalDate.of(2027, 1, 1);
        admin.does(() -> restructuring.carryOut(
                draft(SuccessionKind.MERGE, day, List.of("FAR", "SKN"), successor("SYD", "Sydost"))));

        var second = draft(SuccessionKind.MERGE, day, List.of("FAR", "EAV"), successor("EAF", "Enskede-Farsta"));
        assertThatThrownBy(() -> admin.does(() -> restructuring.carryOut(second)))
                .satisfies(it -> hasReason(it, Reason.ALREADY_BECAME));
    }

    @Test
    void onlyAdministratorsRestructure() {
        fixture.stockholm();
        var draft = draft(SuccessionKind.MERGE, JULY_2023, List.of("FAR", "SKN"), successor("SYD", "Sydost"));

        assertThatThrownBy(() -> office.does(() -> restructuring.carryOut(draft)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> office.does(() -> restructuring.preview(draft)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void merges(String code, String name, String... from) {
        admin.does(() -> restructuring.carryOut(
                draft(SuccessionKind.MERGE, JULY_2023, Arrays.asList(from), successor(code, name))));
    }

    private void takesBack(String code) {
        var id = id(code);
        admin.does(() -> {
            restructuring.takeBack(id);
            return code;
        });
    }

    private void takeBackTheFilesMerger() {
        takesBack("JAR");
        takesBack("NIN");
        assertThat(exported("org-units")).noneMatch(it -> NEW_SINCE_2023.contains(it.text("code")));
    }

    private RestructuringDraft draft(SuccessionKind kind, LocalDate on, List<String> from, SuccessorDraft... to) {
        return new RestructuringDraft(kind, from.stream().map(this::id).toList(), on, List.of(to));
    }

    private SuccessorDraft successor(String code, String name) {
        return new SuccessorDraft(code, name, UnitType.DISTRICT, id("STHLM"), Verification.SOURCED, DISTRICT_SOURCE);
    }

    private UUID id(String code) {
        return directory.readNow().byCode(code).orElseThrow().id();
    }

    private Set<SheetRow> exported(String sheet) {
        return transaction.execute(status -> {
            try (var rows = fixture.sheet(sheet).export()) {
                return rows.collect(Collectors.toSet());
            }
        });
    }

    private static Set<SheetRow> replaced(Set<SheetRow> rows, String column, String unit, String old, String other) {
        Predicate<SheetRow> isMeant =
                row -> row.text("unit").equals(unit) && row.text(column).equals(old);
        return rows.stream()
                .map(row -> isMeant.test(row) ? row.with(column, other) : row)
                .collect(Collectors.toSet());
    }

    private static void hasReason(Throwable thrown, Reason reason) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        UnitCannotChange.class,
                        it -> assertThat(it.faults())
                                .extracting(UnitFault::reason)
                                .contains(reason));
    }
}
