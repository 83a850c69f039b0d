package se.samhand.activity;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Saying what a unit undertakes, as its coordinator and the programme office see it. */
class CommitmentOnScreenTest extends PortalUiTest {

    @Autowired
    private ActivityFixture fixture;

    private Visitor karin;
    private Visitor office;
    private String address;

    @BeforeEach
    void jarvaIsAsked() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        address = "activities/"
                + fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2")
                        .commitment()
                        .id() + "?period=2025-T2";
    }

    @Test
    void ownWordsAreReadByAllOfTheCitysStaff() {
        karin.opens(address)
                .sees("Inte besvarat")
                .unfolds("Svara eller ändra åtagandet")
                .chooses("Vad svarar ni?", "Ja, anpassat hos oss");
        karin.clicks("Spara åtagandet").isToldNextTo("Så gör vi", "Skriv hur ni gör hos er");
        karin.types("Så gör vi", "Vi börjar med ekonomiskt bistånd.").clicks("Spara åtagandet");
        karin.isTold("Åtagandet är sparat.");
        office.opens(address).sees("Vi börjar med ekonomiskt bistånd.").doesNotSee("Spara åtagandet");
    }

    @Test
    void whatDoesNotConcernTheUnitIsDecidedByTheProgrammeOffice() {
        karin.opens(address).unfolds("Svara eller ändra åtagandet").chooses("Vad svarar ni?", "Det gäller inte oss");
        karin.types("Varför gäller det inte er?", "Vi har ingen mottagning.").clicks("Spara åtagandet");
        karin.opens(address).sees("Gäller inte oss – väntar på besked");

        office.opens("").sees("Gäller inte oss – att ta ställning till");
        office.opens(address).clicks("Godta inte");
        office.isToldNextTo("Varför gäller det dem ändå?", "Skriv varför det gäller dem ändå");
        office.types("Varför gäller det dem ändå?", "Alla stadsdelar tar emot besök.")
                .clicks("Godta inte");

        karin.opens(address).sees("Gäller er ändå – svara på nytt").sees("Alla stadsdelar tar emot besök.");
    }

    @Test
    void aUnitsCommitmentsAreListedAndAnotherBoardsOnlyRead() {
        karin.opens("activities/commitments").sees("Åtaganden").sees("Ja, vi åtar oss de markerade");
        karin.opens("activities/commitments?unit=FAR").doesNotSee("Ja, vi åtar oss de markerade");
        karin.opens("activities/commitments?unit=XYZ").seesHeading("Sidan finns inte");
    }

    @Test
    void aMilestoneIsAddedAndReached() {
        karin.opens(address)
                .unfolds("Delsteg (0)")
                .types("Delsteg", "Rutinen är beslutad")
                .picks("Klart senast", LocalDate.of(2025, 8, 1));
        karin.clicks("Lägg till delsteg").unfolds("Delsteg (1)").sees("Skulle varit klart 1 augusti 2025");
        karin.clicksTheOneCalled("Markera som klart: Rutinen är beslutad");
        karin.isToldNextTo("Underlag", "Skriv vad som visar att det är klart");
        karin.picks("Klart den", LocalDate.of(2025, 8, 30)).types("Underlag", "Dnr 1.1-2/2025");
        karin.clicksTheOneCalled("Markera som klart: Rutinen är beslutad")
                .unfolds("Delsteg (1)")
                .sees("Klart 30 augusti 2025");
    }
}
