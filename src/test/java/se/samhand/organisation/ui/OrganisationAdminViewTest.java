package se.samhand.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitGroup;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Administrators change the organisation, and read what will happen before it does. */
class OrganisationAdminViewTest extends PortalUiTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);
    private final Visitor other = visitor("admin.tva", "Stockholms stad", Role.ADMIN);

    @Autowired
    private OrganisationFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PortalClock clock;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
        fixture.stockholm();
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aUnitIsAddedAndShown() {
        admin.opens("admin/organisation?act=add")
                .types("Kod", "FAR-FAM")
                .types("Namn", "Familjerätt, Farsta")
                .chooses("Slag", "Enhet")
                .chooses("Står under", "Farsta")
                .picks("Första dag", LocalDate.of(2026, 9, 1))
                .clicks("Lägg till")
                .isTold("Familjerätt, Farsta är tillagd.")
                .seesHeading("Familjerätt, Farsta");
        assertThat(admin.address()).startsWith("organisation/FAR-FAM");
    }

    @Test
    void aMistypedDayIsToldInsteadOfLost() {
        admin.opens("admin/organisation?act=add")
                .types("Kod", "FAR-FAM")
                .types("Namn", "Familjerätt, Farsta")
                .chooses("Slag", "Enhet")
                .chooses("Står under", "Farsta")
                .picks("Första dag", LocalDate.of(2026, 9, 1))
                .mistypesTheDay("Sista dag")
                .clicks("Lägg till")
                .sees("1 sak återstår")
                .isToldNextTo("Sista dag", "Skriv datumet som år-månad-dag, till exempel 2026-09-21");
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingTypedIsLost() {
        admin.opens("admin/organisation?act=add")
                .types("Kod", "FAR")
                .types("Källa", "sagt av 19121212-1212")
                .chooses("Slag", "Enhet")
                .picks("Första dag", LocalDate.of(2026, 9, 1))
                .picks("Sista dag", LocalDate.of(2026, 8, 31))
                .clicks("Lägg till")
                .sees("5 saker återstår")
                .isToldNextTo("Kod", "Koden FAR finns redan. Skriv en annan.")
                .isToldNextTo("Namn", "Skriv enhetens namn")
                .isToldNextTo("Står under", "Välj vad enheten står under")
                .sees("skulle upphöra innan den börjar")
                .sees("personnummer")
                .sees("sagt av 19121212-1212");
    }

    @Test
    void aMergerIsReadBeforeItIsCarriedOut() {
        admin.opens("admin/organisation?unit=FAR&act=merge")
                .chooses("Enheter som slås samman", "Skarpnäck")
                .picks("Första dag för det nya", NEW_YEAR)
                .types("Namn", "Sydost")
                .types("Kod", "SYD")
                .clicks("Visa vad som händer")
                .sees("Farsta upphör efter 31 december 2026.")
                .sees("Sydost börjar 1 januari 2027 och tar vid efter Farsta, Skarpnäck.")
                .sees("Vuxen, Sydost börjar 1 januari 2027");
        assertThat(districts(NEW_YEAR)).isEqualTo(11);

        admin.clicks("Genomför").isTold("Genomfört. Det här är Sydost.").seesHeading("Sydost");
        assertThat(districts(NEW_YEAR)).isEqualTo(10);
        assertThat(districts(NEW_YEAR.minusDays(1))).isEqualTo(11);
    }

    @Test
    void aChangedFieldTakesThePreviewAway() {
        admin.opens("admin/organisation?unit=FAR&act=move")
                .picks("Första dag för det nya", NEW_YEAR)
                .types("Namn", "Nya Farsta")
                .types("Kod", "NYF")
                .clicks("Visa vad som händer")
                .sees("Genomför")
                .types("Kod", "NYFA")
                .doesNotSee("Genomför");
    }

    @Test
    void whatStandsInTheWayOfAMergerIsToldNextToItsFields() {
        admin.opens("admin/organisation?unit=FAR&act=merge")
                .types("Kod", "HAL")
                .clicks("Visa vad som händer")
                .isToldNextTo("Enheter som slås samman", "Välj minst en enhet till att slå samman med")
                .isToldNextTo("Första dag för det nya", "Välj en dag")
                .isToldNextTo("Namn", "Skriv enhetens namn")
                .isToldNextTo("Kod", "Koden HAL finns redan. Skriv en annan.");
    }

    @Test
    void aMergerIsTakenBackFromTheList() {
        admin.opens("admin/organisation")
                .clicksTheOneCalled("Ta tillbaka: 1 juli 2023: Rinkeby-Kista, Spånga-Tensta slogs samman till Järva")
                .sees("Järva försvinner med allt under och allt som väntas där, och Rinkeby-Kista, Spånga-Tensta"
                        + " fortsätter som förut.")
                .confirms("Ta tillbaka")
                .isTold("Omorganisationen till Järva är borttagen.");
        assertThat(districts(NEW_YEAR)).isEqualTo(12);
    }

    @Test
    void endingAUnitTellsWhoIsLeftWithoutAHost() {
        admin.opens("admin/organisation?unit=JAR&act=end")
                .clicks("Visa vad som händer")
                .isToldNextTo("Sista dag", "Välj en dag")
                .picks("Sista dag", LocalDate.of(2026, 12, 31))
                .clicks("Visa vad som händer")
                .sees("RVC Väst blir utan värd från 1 januari 2027. Ange en ny.")
                .clicks("Avsluta")
                .isTold("Järva är avslutad.");
    }

    @Test
    void aHostIsSet() {
        admin.opens("admin/organisation?unit=RVCV&act=host")
                .chooses("Värd", "Socialnämnden")
                .picks("Från och med", NEW_YEAR)
                .clicks("Visa vad som händer")
                .sees("Järva slutar vara värd för RVC Väst efter 31 december 2026.")
                .clicks("Ange värd")
                .isTold("Värden för RVC Väst är angiven.");
    }

    @Test
    void theLaterOfTwoAdministratorsSeesBothVersionsAndChooses() {
        admin.opens("admin/organisation?unit=FAR&act=describe").types("Namn", "Farsta ett");
        other.opens("admin/organisation?unit=FAR&act=describe")
                .types("Namn", "Farsta två")
                .clicks("Spara")
                .isTold("Uppgifterna om Farsta två är rättade.");

        admin.clicks("Spara")
                .sees("Någon annan har ändrat Farsta två medan du skrev.")
                .sees("Farsta ett")
                .clicks("Spara mitt ändå")
                .isTold("Uppgifterna om Farsta ett är rättade.");
        assertThat(directory.organisation().byCode("FAR")).map(Unit::name).contains("Farsta ett");
    }

    private int districts(LocalDate day) {
        return directory.organisation().members(UnitGroup.ALL_DISTRICTS, day).size();
    }
}
