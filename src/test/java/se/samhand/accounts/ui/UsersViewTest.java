package se.samhand.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountChangeDraft;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.AccountsFixture;
import se.samhand.clock.PortalClock;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Administrators see who may sign in, and change it. */
class UsersViewTest extends PortalUiTest {

    private static final String LIST = "admin/users";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor admin = visitor("admin");
    private final Visitor other = visitor("annan.admin");

    @Autowired
    private AccountService accounts;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void everybodyHasAnAccount(@Autowired AccountsFixture people) {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
        people.examplePeople();
        people.person("annan.admin", "Åke Admin", "STHLM", Role.ADMIN);
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMIN")
    void thePageIsNotThereForAnybodyElse(Role role) {
        var somebody = visitor("Någon", "Någonstans", role);
        somebody.findsNothingAt(LIST);
        somebody.findsNothingAt(LIST + "/" + UUID.randomUUID());
    }

    @Test
    void anAddressThatLeadsNowhereIsNotThere() {
        admin.findsNothingAt(LIST + "/" + UUID.randomUUID());
        admin.findsNothingAt(LIST + "/1");
    }

    @Test
    void everybodyStandsInTheListByNameWithTheirRoles() {
        var rows = admin.opens(LIST).seesHeading("Användare").rows();
        assertThat(rows).hasSize(15);
        assertThat(rows.getFirst().getFirst()).startsWith("Ada Admin admin · Administratör, Stockholms stad");
        assertThat(rows.getFirst().getLast()).contains("Kan logga in");
        assertThat(rows.getLast().getFirst()).startsWith("Åke Admin");
    }

    @Test
    void whoNeverSignedInIsSeenAndWhenOthersLastDid() {
        jdbc.update("update account set last_signed_in_at = '2026-09-03 08:00:00' where username = 'admin'");
        var rows = admin.opens(LIST).rows();
        assertThat(rows.getFirst().getFirst()).contains("Loggade senast in 3 september 2026");
        assertThat(rows.getLast().getFirst()).contains("Har aldrig loggat in");
    }

    @Test
    void typingFindsByNameUserNameAndUnit() {
        assertThat(admin.opens(LIST).types("Sök", "karin").rows()).hasSize(1);
        assertThat(admin.types("Sök", "handlaggare.iop").rows()).hasSize(1);
        assertThat(admin.types("Sök", "1000 möjligheter").rows()).hasSize(2);
        assertThat(admin.types("Sök", "Ingen Alls").rows()).isEmpty();
        admin.sees("Inget konto stämmer med det du söker.");
    }

    @Test
    void aNewAccountGetsALinkThatIsShownOnce() {
        admin.opens(LIST).clicks("Nytt konto");
        admin.types("Namn", "Nils Ny").types("Användarnamn", "Nils.Ny").types("E-post", "nils@example.com");
        admin.clicks("Lägg upp kontot").isTold("Kontot för Nils Ny är upplagt.");
        var link = linkOnThePage();
        admin.sees("gäller till 28 september 2026 kl. 09.00").sees("Inget lösenord än");
        nobody().opens(link).sees("nils.ny");
        admin.opens(admin.address()).doesNotSee("/invite/").sees("En länk är gjord och gäller till 28 september 2026");
    }

    @Test
    void everythingThatIsWrongWithANewAccountIsSaidAtOnce() {
        admin.opens(LIST + "/new").types("E-post", "nils").clicks("Lägg upp kontot");
        admin.isToldNextTo("Namn", "Skriv ett namn");
        admin.isToldNextTo("Användarnamn", "Skriv ett användarnamn");
        admin.isToldNextTo("E-post", "Skriv en e-postadress, till exempel namn@exempel.se");
        admin.types("Namn", "Nils").types("E-post", "").types("Användarnamn", "Admin");
        admin.clicks("Lägg upp kontot");
        admin.isToldNextTo("Användarnamn", "Användarnamnet admin finns redan. Skriv ett annat.");
    }

    @Test
    void aNewLinkPutsAnEndToTheOneBefore() {
        opens("samordnare.jarva");
        admin.clicks("Gör en ny länk");
        var first = linkOnThePage();
        admin.clicks("Gör en ny länk");
        nobody().opens(first).sees("Länken fungerar inte längre.");
        nobody().opens(linkOnThePage()).sees("samordnare.jarva");
    }

    @Test
    void aNameAndAnAddressAreChanged() {
        opens("samordnare.jarva");
        admin.types("Namn", "Karin Ek").types("E-post", "").clicks("Spara");
        admin.isTold("Uppgifterna är sparade.").sees("Karin Ek");
        assertThat(admin.types("Sök", "Karin Ek").rows()).hasSize(1);
        admin.types("Namn", " ").clicks("Spara").isToldNextTo("Namn", "Skriv ett namn");
    }

    @Test
    void whoComesSecondSeesBothAndOverwritesNothing() {
        var karin = opens("samordnare.jarva");
        admin.types("Namn", "Karin Min");
        changesTo("Karin Deras", karin);
        admin.clicks("Spara").sees("Nu står det: Karin Deras, samordnare.jarva@example.com.");
        assertThat(name(karin)).isEqualTo("Karin Deras");
        admin.clicks("Spara").isTold("Uppgifterna är sparade.");
        assertThat(name(karin)).isEqualTo("Karin Min");
    }

    @Test
    void whoTakesWhatTheOtherWroteLosesOnlyTheirOwn() {
        var karin = opens("samordnare.jarva");
        admin.types("Namn", "Karin Min");
        changesTo("Karin Deras", karin);
        admin.clicks("Spara").clicks("Ta det som står nu").clicks("Spara");
        assertThat(name(karin)).isEqualTo("Karin Deras");
    }

    @Test
    void anAccountIsClosedAndOpenedAgain() {
        opens("samordnare.jarva");
        admin.clicks("Stäng av kontot").confirms("Stäng av kontot").isTold("Kontot för Karin Järv är avstängt.");
        admin.sees("Ingen kan logga in med det.").doesNotSee("Gör en ny länk");
        assertThat(admin.types("Sök", "karin").rows().getFirst().getLast()).contains("Avstängt");
        admin.clicks("Öppna kontot igen").isTold("Kontot för Karin Järv är öppet igen.");
    }

    @Test
    void whoClosesWhatSomebodyElseHasChangedSeesItFirst() {
        var karin = opens("samordnare.jarva");
        changesTo("Karin Deras", karin);
        admin.clicks("Stäng av kontot").confirms("Stäng av kontot").isTold("Någon annan har ändrat kontot.");
        admin.sees("Karin Deras").sees("Kan logga in");
    }

    @Test
    void anAdministratorIsToldWhyTheirOwnAccountCannotBeClosed() {
        opens("admin");
        admin.sees("Du kan inte stänga av det själv, så att du inte låser dig ute av misstag.");
        admin.doesNotSee("Stäng av kontot");
    }

    @Test
    void anAdministratorDoesNotEndTheirOwnRole() {
        opens("admin");
        admin.clicksTheOneCalled("Avsluta: Administratör, Stockholms stad").clicks("Avsluta rollen");
        admin.isTold("Du kan inte ta ifrån dig själv rollen administratör");
    }

    @Test
    void aRoleIsGivenForATime() {
        opens("samordnare.jarva");
        admin.chooses("Enhet", "Farsta").chooses("Roll", "Godkännare");
        admin.sees("Läser utkast och inlämnat för sin nämnd eller sitt bolag.");
        admin.picks("Till och med", LocalDate.of(2026, 12, 31)).clicks("Ge rollen");
        admin.isTold("Rollen är given: Godkännare, Farsta.");
        admin.sees("Godkännare, Farsta\n21 september 2026 – 31 december 2026");
        assertThat(admin.types("Sök", "karin").rows().getFirst().getFirst())
                .contains("Godkännare, Farsta; Samordnare, Järva");
    }

    @Test
    void everythingThatIsWrongWithARoleIsSaidAtOnce() {
        opens("samordnare.jarva");
        admin.picks("Till och med", TODAY.minusDays(1)).clicks("Ge rollen");
        admin.isToldNextTo("Enhet", "Välj en enhet");
        admin.isToldNextTo("Roll", "Välj en roll");
        admin.isToldNextTo("Till och med", "Sista dagen ligger före den första. Ändra en av dem.");
        admin.picks("Till och med", TODAY.plusDays(9)).chooses("Enhet", "Järva").chooses("Roll", "Samordnare");
        admin.clicks("Ge rollen");
        admin.isToldNextTo(
                "Roll", "Personen har redan den rollen där under de dagarna. Välj en annan roll eller andra dagar.");
    }

    @Test
    void onlyRolesThatFitTheUnitAreOffered() {
        opens("samordnare.jarva");
        admin.chooses("Enhet", "Exempeljouren").chooses("Roll", "Skribent hos part");
        admin.chooses("Enhet", "Farsta").clicks("Ge rollen").isToldNextTo("Roll", "Välj en roll");
    }

    @Test
    void aRoleEndsOnItsLastDayAndStaysInTheHistory() {
        opens("samordnare.jarva");
        admin.clicksTheOneCalled("Avsluta: Samordnare, Järva").picks("Sista dagen", TODAY.minusDays(1));
        admin.clicks("Avsluta rollen").isTold("Rollen Samordnare, Järva gäller till och med 20 september 2026.");
        admin.sees("Har ingen roll").sees("Tidigare roller (1)").sees("1 januari 2019 – 20 september 2026");
        assertThat(admin.types("Sök", "samordnare.jarva").rows().getFirst().getFirst())
                .contains("Ingen roll just nu");
    }

    @Test
    void aRoleDoesNotEndBeforeItBegan() {
        opens("samordnare.jarva");
        admin.clicksTheOneCalled("Avsluta: Samordnare, Järva").picks("Sista dagen", LocalDate.of(2018, 1, 1));
        admin.clicks("Avsluta rollen");
        admin.isToldNextTo("Sista dagen", "Sista dagen ligger före den första. Ändra en av dem.");
    }

    @Test
    void aRoleGivenByMistakeIsTakenBackAtOnce() {
        opens("samordnare.jarva");
        admin.chooses("Enhet", "Exempeljouren")
                .chooses("Roll", "Skribent hos part")
                .clicks("Ge rollen");
        admin.clicksTheOneCalled("Ta tillbaka: Skribent hos part, Exempeljouren")
                .confirms("Ta tillbaka");
        admin.isTold("Rollen Skribent hos part, Exempeljouren är tillbakatagen.");
        admin.sees("Gavs av misstag och togs tillbaka. Skulle ha börjat 21 september 2026.");
        assertThat(visitor("samordnare.jarva").user().units()).hasSize(1);
    }

    @Test
    void aRoleThatSomebodyElseHasEndedIsShownAsItIs() {
        var karin = opens("samordnare.jarva");
        admin.clicksTheOneCalled("Avsluta: Samordnare, Järva");
        jdbc.update(
                "update membership set version = 1, valid_to = '2026-10-01' where account_id = ?", karin.toString());
        admin.clicks("Avsluta rollen").isTold("Någon annan har ändrat kontot.");
        admin.sees("1 januari 2019 – 1 oktober 2026");
    }

    @Test
    void thousandsAreListedAPageAtATime() {
        jdbc.update("insert into account (id, version, username, display_name, language, disabled, created_at)"
                + " select uuid(), 0, concat('person.', seq), concat('Person ', seq), 'sv', false, now(6)"
                + " from seq_1_to_3000");
        assertThat(admin.opens(LIST).types("Sök", "Person 2999").rows()).hasSize(1);
        assertThat(admin.types("Sök", "").rows()).hasSize(3015);
    }

    /** Opens the account and tells its id. */
    private UUID opens(String username) {
        var id = visitor(username).user().accountId();
        admin.opens(LIST + "/" + id);
        return id;
    }

    private String linkOnThePage() {
        var link = Pattern.compile("https?://\\S+/(invite/\\S{43})").matcher(admin.page());
        assertThat(link.find()).as("a link on the page").isTrue();
        return link.group(1);
    }

    private void changesTo(String name, UUID account) {
        other.acts(() -> {
            var read = accounts.account(account).orElseThrow();
            accounts.change(account, read.version(), new AccountChangeDraft(name, read.email()));
        });
    }

    private String name(UUID account) {
        return admin.does(() -> accounts.account(account)).orElseThrow().displayName();
    }
}
