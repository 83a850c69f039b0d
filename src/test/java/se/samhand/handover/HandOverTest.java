package se.samhand.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.accounts.AccountsFixture;
import se.samhand.activity.ActivityFixture;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.CommitmentService;
import se.samhand.activity.Duties;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.MilestoneDraft;
import se.samhand.activity.MilestoneService;
import se.samhand.documents.Accessible;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.RestructuringDraft;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.SuccessionKind;
import se.samhand.organisation.SuccessorDraft;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;
import se.samhand.organisation.people.AppointmentService;
import se.samhand.organisation.people.FunctionDraft;
import se.samhand.organisation.people.FunctionFilter;
import se.samhand.organisation.people.FunctionRow;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.HolderDetails;
import se.samhand.organisation.people.HolderDraft;
import se.samhand.organisation.people.PersonDraft;
import se.samhand.organisation.people.PersonService;
import se.samhand.organisation.people.StaffAddresses;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** Whoever takes over a function gets to know what it answers for, and signs for it; what was signed never changes. */
class HandOverTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 22);
    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String SUPPORT = "VNR-2021/1.2";
    private static final String BEGUN = "VNR-2021/1.3";
    private static final PersonDraft MARIA = new PersonDraft("Maria Malm", "", false);
    private static final PersonDraft KARIN = new PersonDraft("Karin Järv", "karin@exempel.se", false);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private AccountsFixture accounts;

    @Autowired
    private HandOverService service;

    @Autowired
    private FunctionService functions;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private StaffAddresses addresses;

    @Autowired
    private PersonService staff;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    private PortalUser successor;
    private Visitor admin;
    private Visitor karin;
    private Visitor colleague;
    private UUID function;

    @BeforeEach
    void mariaCoordinatesAtJarva() {
        fixture.city(TODAY);
        admin = visitor(fixture.person("STHLM", Role.ADMIN));
        successor = fixture.person("JAR", Role.COORDINATOR);
        accounts.accountOf(successor);
        jdbc.update(
                "update account set email = 'Karin@exempel.se' where id = ?",
                successor.accountId().toString());
        karin = visitor(successor);
        var jarva = directory.readNow().byCode("JAR").orElseThrow().id();
        colleague = visitor(fixture.person("JAR", Role.APPROVER, Role.COORDINATOR));
        function = admin.does(() -> functions.add(jarva, new FunctionDraft("Samordnare våld")))
                .id();
        admin.acts(() -> appointments.appoint(function, MARIA, TODAY.minusYears(1)));
        karin.acts(() -> commitments.undertakeAll(
                List.of(commitment(QUESTIONS), commitment(SUPPORT), commitment(BEGUN)), function));
    }

    @Test
    void theSuccessorReadsWhatTheFunctionAnswersFor() {
        jarvaIsBusy();
        var duties = page(karin).duties().orElseThrow();
        assertThat(duties.commitments()).extracting(Duties.Owned::code).containsExactly("1.2", "1.3", "3.2");
        assertThat(duties.drafts()).extracting(Duties.Unfinished::code).containsExactly("1.3");
        assertThat(duties.completions()).extracting(Duties.Unfinished::code).containsExactly("1.2");
        assertThat(duties.promises()).extracting(Duties.Promise::text).containsExactly("Vi lånar en utbildare.");
        assertThat(duties.history()).singleElement().satisfies(period -> {
            assertThat(period.period().code()).isEqualTo("2025-T2");
            assertThat(period.expected()).isEqualTo(3);
            assertThat(period.submitted()).isEqualTo(1);
            assertThat(period.deviating()).isEqualTo(1);
        });
    }

    @Test
    void anotherBoardReadsWhoHoldsTheFunctionAndNothingMore() {
        jarvaIsBusy();
        var farsta = visitor(fixture.person("FAR", Role.COORDINATOR));
        karinTakesOver();
        assertThat(page(farsta).duties()).isEmpty();
        assertThat(page(farsta).current()).isEmpty();
        assertThat(page(farsta).contacts()).isEmpty();
        assertThat(page(farsta).holders())
                .as("of today")
                .extracting(HolderDetails::shownAs)
                .containsExactly("Karin Järv");
        farsta.acts(() -> {
            assertThatThrownBy(() -> service.pdf(function, new ByteArrayOutputStream()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.note(function, 0, new HandOverNote("Hej")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.receive(function, 0)).isInstanceOf(AccessDeniedException.class);
        });
        farsta.opens("organisation/functions/" + function)
                .sees("läses av dem som arbetar vid Järva")
                .doesNotSee("Vi lånar en utbildare.");
    }

    @Test
    void whoeverTakesOverIsAskedToSignWithinTwoWeeksAndDoes() {
        assertThat(waiting()).isEmpty();
        karinTakesOver();
        assertThat(waiting()).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("Samordnare våld");
            assertThat(task.dueOn()).isEqualTo(TODAY.plusDays(14));
        });
        karin.opens("organisation/functions/" + function)
                .sees("Karin Järv tar över från 22 september 2025")
                .clicks("Ta emot överlämningen")
                .isToldNextTo(
                        "Jag har gått igenom vad funktionen svarar för", "Gå igenom innehållet och kryssa i rutan")
                .ticks("Jag har gått igenom vad funktionen svarar för")
                .clicks("Ta emot överlämningen")
                .isTold("Klart. Överlämningen är kvitterad.")
                .sees("tog emot 22 september 2025, efter Maria Malm");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theFirstWhoEverHoldsAFunctionHasNobodyToTakeOverFrom() {
        var other = admin.does(() -> functions.add(
                        directory.readNow().byCode("JAR").orElseThrow().id(), new FunctionDraft("Controller")))
                .id();
        admin.acts(() -> appointments.appoint(other, KARIN, TODAY));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void onlyTheSuccessorSigns() {
        karinTakesOver();
        var version = version();
        colleague.acts(() ->
                assertThatThrownBy(() -> service.receive(function, version)).isInstanceOf(AccessDeniedException.class));
        admin.acts(() ->
                assertThatThrownBy(() -> service.receive(function, version)).isInstanceOf(AccessDeniedException.class));
        karin.acts(() -> service.receive(function, version));
        karin.acts(() ->
                assertThatThrownBy(() -> service.receive(function, version)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void forASuccessorWithProtectedIdentityAnyCoordinatorOfTheBoardSigns() {
        admin.acts(() -> appointments.appoint(function, new PersonDraft("", "", true), TODAY));
        var version = version();
        visitor(fixture.person("JAR", Role.APPROVER))
                .acts(() -> assertThatThrownBy(() -> service.receive(function, version))
                        .isInstanceOf(AccessDeniedException.class));
        colleague.acts(() -> service.receive(function, version));
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "APPROVER", "UNIT_MANAGER"})
    void nobodyButThoseWhoAnswerForTheBoardWrites(Role role) {
        visitor(fixture.person("JAR", role))
                .acts(() -> assertThatThrownBy(() -> service.note(function, 0, new HandOverNote("Hej")))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatWasWrittenBeforeAnybodyWasNamedIsThereForTheSuccessor() {
        colleague
                .opens("organisation/functions/" + function)
                .types("Att känna till för den som tar över", "Möte med skolan varje tisdag.")
                .clicks("Spara")
                .isTold("Sparat.");
        karinTakesOver();
        assertThat(page(karin).current().orElseThrow().note()).isEqualTo("Möte med skolan varje tisdag.");
    }

    @Test
    void aNoteThatNamesAPersonByNumberIsRefused() {
        colleague
                .opens("organisation/functions/" + function)
                .types("Att känna till för den som tar över", "Ring 19121212-1212")
                .clicks("Spara")
                .sees("personnummer");
        assertThat(page(karin).current()).isEmpty();
    }

    @Test
    void whoWritesSecondSeesWhatTheFirstWroteAndLosesNothing() {
        colleague.opens("organisation/functions/" + function).types("Att känna till för den som tar över", "Min text");
        karin.acts(() -> service.note(function, 0, new HandOverNote("Karins text")));
        colleague
                .clicks("Spara")
                .sees("Karins text")
                .sees("har skrivit här under tiden")
                .clicks("Spara")
                .isTold("Sparat.");
        assertThat(page(karin).current().orElseThrow().note()).isEqualTo("Min text");
    }

    @Test
    void whatIsWrittenAfterItWasReadMustBeReadBeforeItIsSigned() {
        karinTakesOver();
        karin.opens("organisation/functions/" + function).ticks("Jag har gått igenom vad funktionen svarar för");
        colleague.acts(() -> service.note(function, 0, new HandOverNote("Nytt")));
        karin.clicks("Ta emot överlämningen")
                .isTold("Överlämningen har ändrats under tiden. Läs igenom den en gång till.");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void ifAnotherOneIsNamedBeforeItIsSignedTheyAreTheOneWhoSigns() {
        admin.acts(() -> appointments.appoint(function, new PersonDraft("Nils Ny", "nils@exempel.se", false), TODAY));
        karin.acts(() -> assertThatThrownBy(() -> service.receive(function, version()))
                .isInstanceOf(AccessDeniedException.class));
        karinTakesOver();
        karin.acts(() -> service.receive(function, version()));
        assertThat(page(karin).signed())
                .singleElement()
                .satisfies(it -> assertThat(it.toName()).isEqualTo("Karin Järv"));
    }

    @Test
    void whatWasSignedStaysAsItWasAndAChangedByteIsFound() throws Exception {
        jarvaIsBusy();
        colleague.acts(() -> service.note(function, 0, new HandOverNote("Möte med skolan varje tisdag.")));
        karinTakesOver();
        karin.acts(() -> service.receive(function, version()));
        fixture.saysInstead("JAR", QUESTIONS, "2025-T2", answer(ActivityStatus.ON_PLAN, "", ""));
        var signed = page(karin).signed().getFirst().id();
        var pdf = bytes(signed);
        assertThat(Accessible.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains(
                        "Överlämning: Samordnare våld, Järva",
                        "Möte med skolan varje tisdag.",
                        "Vi lånar en utbildare.");
        jdbc.update("update signed_package set pdf = concat(pdf, 'x')");
        assertThatThrownBy(() -> bytes(signed)).isInstanceOf(PackageChanged.class);
    }

    @Test
    void aHolderWhoNeverSignsInIsListedUntilTheyDo() {
        admin.acts(() -> appointments.appoint(function, KARIN, TODAY.minusDays(14)));
        assertThat(silent()).extracting(FunctionRow::holder).containsExactly("Karin Järv");
        addresses.signedIn(
                "KARIN@exempel.se",
                TODAY.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(silent()).isEmpty();
        addresses.signedIn(
                "karin@exempel.se",
                TODAY.minusDays(121).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(silent()).hasSize(1);
    }

    @Test
    void aHolderWhoBeganLessThanTwoWeeksAgoIsNotYetSilent() {
        admin.acts(() -> appointments.appoint(function, KARIN, TODAY.minusDays(13)));
        assertThat(silent()).isEmpty();
    }

    @Test
    void thePageTakesTheSameFewStatementsHoweverMuchTheFunctionAnswersFor() {
        page(karin);
        var few = work.statementsOf(() -> page(karin));
        jarvaIsBusy();
        assertThat(work.statementsOf(() -> page(karin))).isEqualTo(few).isLessThanOrEqualTo(15);
    }

    @Test
    void aFunctionThatStaysWithItsHolderAfterAllWaitsForNobodysSignature() {
        karinTakesOver();
        assertThat(waiting()).hasSize(1);
        var maria = person("Maria Malm");
        admin.acts(() -> appointments.give(function, new HolderDraft(maria, TODAY)));
        assertThat(waiting()).isEmpty();
        assertThat(page(karin).current().orElseThrow().waits()).isFalse();
    }

    @Test
    void whoHoldsItAlreadyAndIsNamedAgainHasNothingToTakeOver() {
        var maria = person("Maria Malm");
        colleague.acts(() -> service.note(function, 0, new HandOverNote("Möte varje tisdag.")));
        admin.acts(() -> appointments.give(function, new HolderDraft(maria, TODAY)));
        assertThat(waiting()).isEmpty();
        assertThat(page(karin).current().orElseThrow().waits()).isFalse();
    }

    @Test
    void whoWasNamedFromADayThatHasPassedStillHasTwoWeeks() {
        admin.acts(() -> appointments.appoint(function, KARIN, TODAY.minusDays(60)));
        assertThat(waiting()).singleElement().extracting(TaskLine::dueOn).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void somebodyNamedForDaysThatAreOverTakesNothingOver() {
        karinTakesOver();
        admin.acts(() -> appointments.appoint(
                function, new PersonDraft("Nils Ny", "nils@exempel.se", false), TODAY.minusDays(30)));
        assertThat(page(karin).current().orElseThrow().toName()).isEqualTo("Karin Järv");
    }

    @Test
    void aSuccessorWithAnotherRoleIsAskedInThatRole() {
        var anna = fixture.person("JAR", Role.APPROVER);
        accounts.accountOf(anna);
        jdbc.update(
                "update account set email = 'anna@exempel.se' where id = ?",
                anna.accountId().toString());
        admin.acts(() -> appointments.appoint(function, new PersonDraft("Anna", "anna@exempel.se", false), TODAY));
        assertThat(waiting()).isEmpty();
        var approver = visitor(anna);
        assertThat(approver.does(() -> tasks.mine("HAND_OVER")).later()).hasSize(1);
        var version = version();
        approver.acts(() -> service.receive(function, version));
    }

    @Test
    void whoHeldItBeforeDoesNotSignForASuccessorWhoseAddressIsNotKnown() {
        karinTakesOver();
        karin.acts(() -> service.receive(function, version()));
        admin.acts(() -> appointments.appoint(function, new PersonDraft("", "", true), TODAY.plusDays(1)));
        assertThat(page(karin).mayReceive()).isFalse();
        assertThat(page(colleague).mayReceive()).isTrue();
    }

    @Test
    void afterAMergerItWaitsAtTheBoardThatCarriesOn() {
        karinTakesOver();
        admin.acts(() -> restructuring.carryOut(new RestructuringDraft(
                SuccessionKind.MERGE,
                List.of(unit("JAR"), unit("FAR")),
                TODAY,
                List.of(new SuccessorDraft(
                        "JAF", "Järva-Farsta", UnitType.DISTRICT, unit("STHLM"), Verification.ILLUSTRATIVE, "")))));
        assertThat(waiting()).isEmpty();
        assertThat(visitor(fixture.person("JAF", Role.COORDINATOR))
                        .does(() -> tasks.mine("HAND_OVER"))
                        .later())
                .hasSize(1);
    }

    @Test
    void aFunctionOfTheCityAsAWholeIsHandedOverToNobodyWhoCouldReadIt() {
        var city = admin.does(() -> functions.add(unit("STHLM"), new FunctionDraft("Direktör")))
                .id();
        admin.acts(() -> appointments.appoint(city, MARIA, TODAY.minusYears(1)));
        admin.acts(() -> appointments.appoint(city, KARIN, TODAY));
        assertThat(jdbc.queryForObject("select count(*) from task where kind = 'HAND_OVER'", Long.class))
                .isZero();
    }

    @Test
    void whoIsToldToHaveProtectedIdentityIsForgottenInHandOversAndSignIns() {
        karinTakesOver();
        addresses.signedIn(
                "karin@exempel.se", TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        karin.acts(() -> service.receive(function, version()));
        var person = person("Karin Järv");
        admin.acts(() -> staff.describe(person, 0, new PersonDraft("Karin Järv", "karin@exempel.se", true)));
        assertThat(page(karin).signed())
                .singleElement()
                .extracting(HandOverDetails::toName)
                .isEqualTo("Samordnare våld");
        assertThat(admin.does(() -> functions
                        .list(TODAY, "", FunctionFilter.ALL, PageRequest.of(0, 10))
                        .getContent()))
                .singleElement()
                .extracting(FunctionRow::holder, FunctionRow::signedIn)
                .containsExactly("Samordnare våld", null);
    }

    @Test
    void onlyAdministratorsAndTheOfficeSeeWhoSignsIn() {
        admin.acts(() -> appointments.appoint(function, KARIN, TODAY.minusDays(30)));
        addresses.signedIn(
                "karin@exempel.se", TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (var role : Role.values()) {
            if (role.isOfPartner()) {
                continue;
            }
            visitor(fixture.person("SOF", role)).acts(() -> {
                var row = functions
                        .list(TODAY, "", FunctionFilter.ALL, PageRequest.of(0, 10))
                        .getContent()
                        .getFirst();
                if (role == Role.ADMIN || role == Role.PROGRAMME_OFFICE) {
                    assertThat(row.signedIn()).isNotNull();
                } else {
                    assertThat(row.signedIn()).isNull();
                    assertThatThrownBy(() -> functions.list(TODAY, "", FunctionFilter.SILENT, PageRequest.of(0, 10)))
                            .isInstanceOf(AccessDeniedException.class);
                }
            });
        }
    }

    @Test
    void whatHasGoneToAnotherBoardIsNoDraftOfThisOne() {
        jarvaIsBusy();
        jdbc.update("update follow_up set board_id = ?", unit("FAR").toString());
        var duties = page(karin).duties().orElseThrow();
        assertThat(duties.drafts()).isEmpty();
        assertThat(duties.completions()).isEmpty();
    }

    @Test
    void whatIsPromisedAreMilestonesAheadOfWhatIsUndertaken() {
        var questions = commitment(QUESTIONS);
        karin.acts(() -> milestones.add(questions, new MilestoneDraft("Rutin beslutad", TODAY.plusMonths(1))));
        assertThat(page(karin).duties().orElseThrow().promises())
                .extracting(Duties.Promise::text)
                .containsExactly("Rutin beslutad");
        jdbc.update("update commitment set state = 'LAPSED' where id = ?", questions.toString());
        assertThat(page(karin).duties().orElseThrow().promises()).isEmpty();
    }

    @Test
    void contactsAreThoseAtTheBoardAndWhoHoldsTheUnitsOtherFunctions() {
        var other = admin.does(() -> functions.add(unit("JAR"), new FunctionDraft("Controller")))
                .id();
        admin.acts(() -> appointments.appoint(other, new PersonDraft("Cecilia", "", false), TODAY));
        assertThat(page(karin).contacts())
                .contains(
                        new HandOverPage.Contact("Samordnare", "COORDINATOR JAR"),
                        new HandOverPage.Contact("Controller", "Cecilia"));
    }

    private UUID person(String name) {
        return Objects.requireNonNull(jdbc.queryForObject("select id from person where name = ?", UUID.class, name));
    }

    private UUID unit(String code) {
        return directory.readNow().byCode(code).orElseThrow().id();
    }

    private void jarvaIsBusy() {
        fixture.submits(
                "JAR", QUESTIONS, "2025-T2", answer(ActivityStatus.DEVIATES, "Sjukdom.", "Vi lånar en utbildare."));
        fixture.submits("JAR", SUPPORT, "2025-T2", answer(ActivityStatus.ON_PLAN, "", ""));
        fixture.isSentBack("JAR", SUPPORT, "2025-T2");
        fixture.drafts("JAR", BEGUN, "2025-T2", answer(ActivityStatus.ON_PLAN, "", ""));
    }

    private static FollowUpDraft answer(ActivityStatus status, String cause, String remedy) {
        return new FollowUpDraft(
                status,
                "Två av sju enheter.",
                cause,
                remedy,
                remedy.isEmpty() ? "" : "Samordnaren",
                remedy.isEmpty() ? null : TODAY.plusMonths(2));
    }

    private void karinTakesOver() {
        admin.acts(() -> appointments.appoint(function, KARIN, TODAY));
    }

    private HandOverPage page(Visitor reader) {
        return reader.does(() -> service.page(function)).orElseThrow();
    }

    private long version() {
        return page(karin).current().orElseThrow().version();
    }

    private byte[] bytes(UUID signed) {
        var out = new ByteArrayOutputStream();
        karin.acts(() -> service.signed(function, signed, out));
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<FunctionRow> silent() {
        return admin.does(() -> functions
                .list(TODAY, "", FunctionFilter.SILENT, PageRequest.of(0, 10))
                .getContent());
    }

    private List<TaskLine> waiting() {
        return karin.does(() -> tasks.mine("HAND_OVER")).later();
    }

    private UUID commitment(String activityKey) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select c.id from commitment c join org_unit u on u.id = c.unit_id"
                        + " where u.code = 'JAR' and c.activity_key = ? and c.state <> 'LAPSED'",
                UUID.class,
                activityKey));
    }
}
