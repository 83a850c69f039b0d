package se.samhand.training.routines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;
import se.samhand.training.routines.RoutineNotPossible.Reason;

/** Routines and their versions, as people write, decide on and read them. */
class RoutineTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor ulla = visitor("utbildare");
    private final Visitor elin = visitor("enhetschef.jarva");
    private final Visitor rut = visitor("revisor");

    @Autowired
    private RoutineService routines;

    @Autowired
    private RoutinesFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theCity(@Autowired OrganisationFixture units, @Autowired AccountsFixture accounts) {
        units.stockholm();
        accounts.examplePeople();
    }

    @Test
    void anEmptyDraftIsToldEverythingThatItLacks() {
        var draft = ulla.does(() -> fixture.begun("Fråga vuxna"));
        ulla.acts(() -> assertThatThrownBy(() -> routines.decide(
                        draft.id(), draft.version(), RoutinesFixture.decision(TODAY, TODAY, TODAY.plusYears(1))))
                .isInstanceOfSatisfying(
                        RoutineNotPossible.class,
                        it -> assertThat(it.reasons())
                                .containsExactlyInAnyOrder(
                                        Reason.NOTHING_WRITTEN,
                                        Reason.NO_QUESTIONS,
                                        Reason.NO_PLAN_FOR_YES,
                                        Reason.NO_PLAN_FOR_REFERRAL)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-21, 2026-09-21, 2027-09-21, -
            2026-09-22, 2026-09-22, 2027-09-21, DECIDED_IN_THE_FUTURE
            2026-09-21, 2026-09-20, 2027-09-21, IN_FORCE_BEFORE_DECIDED
            2026-09-21, 2026-09-21, 2026-09-21, REVIEW_BEFORE_IN_FORCE
            2026-09-21, 2026-09-21, 2029-09-21, -
            2026-09-21, 2026-09-21, 2029-09-22, REVIEW_TOO_FAR
            2024-02-29, 2024-02-29, 2027-02-28, -
            2024-02-29, 2024-02-29, 2027-03-01, REVIEW_TOO_FAR
            2025-12-31, 2026-01-01, 2029-01-01, -
            """)
    void aDecisionHasItsDatesInOrder(LocalDate decided, LocalDate from, LocalDate review, Reason fault) {
        var draft = ulla.does(() -> fixture.written(fixture.begun("Fråga vuxna")));
        ulla.acts(() -> {
            if (fault == null) {
                routines.decide(draft.id(), draft.version(), RoutinesFixture.decision(decided, from, review));
            } else {
                assertThatThrownBy(() -> routines.decide(
                                draft.id(), draft.version(), RoutinesFixture.decision(decided, from, review)))
                        .isInstanceOfSatisfying(
                                RoutineNotPossible.class,
                                it -> assertThat(it.reasons()).isEqualTo(Set.of(fault)));
            }
        });
    }

    @Test
    void theNextVersionTakesThePlaceOfTheOneBeforeOnItsFirstDay() {
        var first = ulla.does(() -> fixture.inForce("Fråga vuxna", TODAY.minusYears(1)));
        var draft = ulla.does(() -> fixture.written(routines.followOn(first.id())));
        ulla.acts(() -> assertThatThrownBy(() -> routines.decide(
                        draft.id(),
                        draft.version(),
                        RoutinesFixture.decision(TODAY.minusYears(1), TODAY.minusYears(1), TODAY.plusYears(1))))
                .isInstanceOfSatisfying(
                        RoutineNotPossible.class,
                        it -> assertThat(it.reasons()).containsExactly(Reason.IN_FORCE_BEFORE_THE_ONE_BEFORE)));
        ulla.acts(() -> routines.decide(
                draft.id(), draft.version(), RoutinesFixture.decision(TODAY, TODAY, TODAY.plusYears(1))));

        var page = rut.does(() -> routines.routine(first.routineId())).orElseThrow();
        assertThat(page.ofCity())
                .extracting(
                        VersionDetails::number,
                        VersionDetails::standing,
                        it -> java.util.Objects.requireNonNull(it.decision()).supersededOn())
                .containsExactly(tuple(2, RoutineStanding.IN_FORCE, null), tuple(1, RoutineStanding.SUPERSEDED, TODAY));
    }

    @Test
    void aLocalVersionLeansOnTheCitysPlansAndTellsWhenTheCityHasMovedOn() {
        var city = ulla.does(() -> fixture.inForce("Fråga vuxna", TODAY.minusDays(1)));
        var local = elin.does(() -> {
            var begun = routines.localise(city.routineId(), unit("JAR-EKB"));
            var draft = new VersionDraft(
                    ChangeSize.MAJOR,
                    "",
                    "Vid nybesök, i rum 4.",
                    begun.written().questionSetId(),
                    "",
                    "");
            var written = routines.write(begun.id(), begun.version(), draft, null);
            return routines.decide(
                    written.id(),
                    written.version(),
                    new DecisionDraft(
                            TODAY, "Enhetschefen", DecisionLevel.UNIT_MANAGER, "", TODAY, TODAY.plusYears(1)));
        });
        assertThat(local.cityHasMovedOn()).isFalse();
        assertThat(local.isCurrentByManagement()).isFalse();

        ulla.acts(() -> fixture.decided(routines.followOn(city.id()), TODAY));

        var read = rut.does(() -> routines.routine(city.routineId())).orElseThrow();
        assertThat(read.local()).singleElement().matches(VersionDetails::cityHasMovedOn);
        var next = elin.does(() -> routines.followOn(local.id()));
        assertThat(next.basedOnNumber()).isEqualTo(2);
        assertThat(next.cityHasMovedOn()).isFalse();
    }

    @Test
    void whereALocalVersionHasNoPlanTheOneOfTheCitysThatHoldsTodayIsShown() {
        var city = ulla.does(() -> fixture.inForce("Fråga vuxna", TODAY.minusDays(1)));
        var local = elin.does(
                () -> withoutPlans(routines.localise(city.routineId(), unit("JAR-EKB")), "Ny.", TODAY.minusDays(1)));
        ulla.acts(() -> {
            var next = routines.followOn(city.id());
            var other = routines.write(
                    next.id(),
                    next.version(),
                    new VersionDraft(
                            ChangeSize.MAJOR,
                            "Nytt team.",
                            "Fråga i enrum.",
                            next.written().questionSetId(),
                            "Ring jouren.",
                            "Det nya teamet."),
                    null);
            routines.decide(other.id(), other.version(), RoutinesFixture.decision(TODAY, TODAY, TODAY.plusYears(1)));
        });
        elin.opens("training/routines/" + city.routineId() + "?version=" + local.id())
                .sees("Det nya teamet.")
                .doesNotSee("Relationsvåldsteamet.");

        elin.acts(() -> withoutPlans(routines.followOn(local.id()), "Nytt rum.", TODAY));
        elin.opens("training/routines/" + city.routineId() + "?version=" + local.id())
                .sees("Relationsvåldsteamet.")
                .doesNotSee("Det nya teamet.");
    }

    @Test
    void whoSavesALocalDraftIsToldThatItStandsOnAnotherVersionOfTheCitysNow() {
        var city = ulla.does(() -> fixture.inForce("Fråga vuxna", TODAY.minusDays(1)));
        var draft = elin.does(() -> routines.localise(city.routineId(), unit("JAR-EKB")));
        ulla.acts(() -> fixture.decided(routines.followOn(city.id()), TODAY));
        elin.opens("training/routines/" + city.routineId() + "?version=" + draft.id())
                .types("Rutinen", "I rum 4.")
                .clicks("Spara utkastet")
                .isTold(
                        "Stadens rutin har en ny version, 2, och utkastet står på den nu. Läs den och spara sedan beslutet igen.");
    }

    @Test
    void aLocalDraftStandsOnTheCitysVersionThatHoldsWhenItIsWritten() {
        var city = ulla.does(() -> fixture.inForce("Fråga vuxna", TODAY.minusDays(1)));
        var draft = elin.does(() -> routines.localise(city.routineId(), unit("JAR-EKB")));
        ulla.acts(() -> fixture.decided(routines.followOn(city.id()), TODAY));
        elin.opens("training/routines/" + city.routineId() + "?version=" + draft.id())
                .types("Rutinen", "I rum 4.")
                .chooses("Beslutad av", "Enhetschefen")
                .types("Vem beslutade?", "Enhetschefen")
                .picks("Beslutsdag", TODAY)
                .picks("Gäller från", TODAY)
                .picks("Ses över senast", TODAY.plusYears(1))
                .clicks("Spara beslutet")
                .isTold(
                        "Stadens rutin har en ny version, 2, och utkastet står på den nu. Läs den och spara sedan beslutet igen.")
                .clicks("Spara beslutet")
                .isTold("Beslutet är sparat.");
    }

    @Test
    void theOnlyDraftThrownAwayTakesTheRoutineWithIt() {
        var draft = ulla.does(() -> fixture.begun("Fråga vuxna"));
        ulla.opens("training/routines/" + draft.routineId())
                .clicks("Kasta utkastet")
                .confirms("Kasta utkastet")
                .sees("Ingen rutin är inskriven än.");
        ulla.acts(() -> fixture.begun("Fråga vuxna"));
    }

    @Test
    void theHeadOfAUnitDoesNotDecideForTheWholeCityAndADecisionIsAtMostAYearAhead() {
        var draft = ulla.does(() -> fixture.written(fixture.begun("Fråga vuxna")));
        var far = TODAY.plusYears(1).plusDays(1);
        ulla.acts(() -> assertThatThrownBy(() -> routines.decide(
                        draft.id(),
                        draft.version(),
                        new DecisionDraft(
                                TODAY, "Enhetschefen", DecisionLevel.UNIT_MANAGER, "", far, far.plusYears(1))))
                .isInstanceOfSatisfying(
                        RoutineNotPossible.class,
                        it -> assertThat(it.reasons())
                                .containsExactlyInAnyOrder(Reason.CITY_NEEDS_MANAGEMENT, Reason.IN_FORCE_TOO_FAR)));
    }

    @Test
    void savingADraftLeavesTheHalfWrittenDecision() {
        var draft = ulla.does(() -> fixture.written(fixture.begun("Fråga vuxna")));
        ulla.opens("training/routines/" + draft.routineId())
                .chooses("Beslutad av", "Nämnden")
                .types("Vem beslutade?", "Socialnämnden")
                .clicks("Spara utkastet")
                .isTold("Utkastet är sparat.")
                .picks("Beslutsdag", TODAY)
                .picks("Gäller från", TODAY)
                .picks("Ses över senast", TODAY.plusYears(1))
                .clicks("Spara beslutet")
                .isTold("Beslutet är sparat.");
    }

    @Test
    void whoWritesOnWhatSomebodyElseHasChangedIsTold() {
        var draft = ulla.does(() -> fixture.begun("Fråga vuxna"));
        ulla.acts(() -> fixture.written(draft));
        ulla.acts(() ->
                assertThatThrownBy(() -> fixture.written(draft)).isInstanceOf(OptimisticLockingFailureException.class));
    }

    @Test
    void aRoutineHasOneDraftATime() {
        var city = ulla.does(() -> fixture.inForce("Fråga vuxna", TODAY));
        ulla.acts(() -> routines.followOn(city.id()));
        ulla.acts(() -> assertThatThrownBy(() -> routines.followOn(city.id()))
                .isInstanceOfSatisfying(
                        RoutineNotPossible.class,
                        it -> assertThat(it.reasons()).containsExactly(Reason.DRAFT_ALREADY)));
    }

    @Test
    void anIdentityNumberIsToldAtItsFieldAndNeverKept() {
        var draft = ulla.does(() -> fixture.begun("Fråga vuxna"));
        ulla.opens("training/routines/" + draft.routineId() + "?version=" + draft.id())
                .types("Rutinen", "Ring 19121212-1212 först.")
                .clicks("Spara utkastet")
                .isToldNextTo(
                        "Rutinen",
                        "Texten ser ut att innehålla ett personnummer. Samhand får inte innehålla uppgifter om enskilda personer. Ta bort numret.");
        assertThat(jdbc.queryForObject("select text from routine_version", String.class))
                .isEmpty();
    }

    @Test
    void aTrainerBeginsWritesAndDecidesOnARoutine() {
        ulla.opens("training/routines")
                .sees("Ingen rutin är inskriven än.")
                .unfolds("Ny rutin")
                .clicks("Börja skriva rutinen")
                .isToldNextTo("Rutinens namn", "Skriv vad rutinen heter");
        ulla.acts(fixture::questions);
        var draft = ulla.does(() -> fixture.begun("Fråga vuxna"));
        ulla.opens("training/routines/" + draft.routineId())
                .sees("Version 1 för hela staden")
                .types("Rutinen", "Fråga i enrum.")
                .chooses("Beslutad av", "Nämnden")
                .types("Vem beslutade?", "Socialnämnden")
                .picks("Beslutsdag", TODAY)
                .picks("Gäller från", TODAY)
                .picks("Ses över senast", TODAY.plusYears(4))
                .clicks("Spara beslutet")
                .isToldNextTo("Frågor", "Välj vilka frågor rutinen bygger på.")
                .isToldNextTo("När någon svarar ja", "Skriv vad ni gör när någon svarar ja.")
                .isToldNextTo("Ses över senast", "Välj en dag inom tre år från att den börjar gälla.")
                .chooses("Frågor", "FREDA kortfrågor")
                .types("När någon svarar ja", "Ring samordnaren.")
                .types("När någon hänvisas vidare", "Relationsvåldsteamet.")
                .picks("Ses över senast", TODAY.plusYears(1))
                .clicks("Spara beslutet")
                .isTold("Beslutet är sparat.")
                .sees("Beslutad av ledningen");
        elin.opens("training/routines/" + draft.routineId())
                .sees("Fråga i enrum.")
                .doesNotSee("Skriv nästa version")
                .clicks("Skriv en lokal version")
                .sees("Ekonomiskt bistånd, Järva: version 1")
                .clicks("Kasta utkastet")
                .confirms("Kasta utkastet")
                .sees("Ingen enhet har en egen version.");
    }

    @Test
    void whoMayNotReadADraftFindsNothingThere() {
        var draft = ulla.does(() -> fixture.begun("Fråga vuxna"));
        rut.findsNothingAt("training/routines/" + draft.routineId() + "?version=" + draft.id());
        rut.opens("training/routines/" + draft.routineId()).sees("Ingen version är beslutad än.");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void theListTakesOneStatementInTheOrderOfAnIndex(int count) {
        ulla.acts(() -> fixture.inForce("Fråga vuxna", TODAY));
        many(count);
        assertThat(rut.does(() -> routines.list(Pageable.ofSize(50))).getContent())
                .hasSize(Math.min(50, count + 1));
        var cost = rut.does(() -> work.of(() -> routines.list(Pageable.ofSize(50))));
        assertThat(cost.statements()).isEqualTo(1);
        assertThat(cost.temporaryTables()).isZero();
        assertThat(cost.sorts()).as("of few rows MariaDB may sort").isLessThanOrEqualTo(count == 10 ? 1 : 0);
    }

    private void many(int count) {
        jdbc.update("insert into routine (id, version, unit_id, topic, title)"
                + " select cast(uuid() as uuid), 0, (select id from org_unit where code = 'STHLM'), 'YOUTH',"
                + " concat('Rutin ', seq) from seq_1_to_" + count);
        for (var unit : new String[] {"STHLM", "JAR", "FAR"}) {
            jdbc.update(
                    "insert into routine_version (id, version, routine_id, unit_id, number, change_size, change_note, text,"
                            + " plan_for_yes, plan_for_referral, decided_on, decided_by, decided_at_level,"
                            + " registration_number, in_force_from, review_by)"
                            + " select cast(uuid() as uuid), 0, r.id, u.id, 1, 'MAJOR', '', 'x', 'x', 'x', '2026-01-01',"
                            + " 'x', 'BOARD', '', '2026-01-01', '2027-01-01'"
                            + " from routine r, org_unit u where u.code = ? and r.topic = 'YOUTH'",
                    unit);
        }
        jdbc.execute("analyze table routine, routine_version");
    }

    /** A local version that leans on the city's plans, decided by the head of the unit. */
    private VersionDetails withoutPlans(VersionDetails begun, String note, LocalDate from) {
        var draft = new VersionDraft(
                ChangeSize.MAJOR, note, "I rum 4.", begun.written().questionSetId(), "", "");
        var written = routines.write(begun.id(), begun.version(), draft, null);
        return routines.decide(
                written.id(),
                written.version(),
                new DecisionDraft(from, "Enhetschefen", DecisionLevel.UNIT_MANAGER, "", from, from.plusYears(1)));
    }

    private UUID unit(String code) {
        return directory.readNow().byCode(code).orElseThrow().id();
    }
}
