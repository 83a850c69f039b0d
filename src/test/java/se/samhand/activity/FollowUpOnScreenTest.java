package se.samhand.activity;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Filling in a follow-up, as the coordinator sees it. */
class FollowUpOnScreenTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";

    @Autowired
    private ActivityFixture fixture;

    private Visitor karin;
    private String address;

    @BeforeEach
    void jarvaOwesAFollowUp() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        var followUp = fixture.followUp("JAR", QUESTIONS, "2025-T2");
        address = "activities/" + followUp.commitment().id() + "?period=2025-T2";
    }

    @Test
    void aDeviationNeedsARemedyAndEverythingIsToldAtOnce() {
        karin.opens(address).chooses("Läge", "Avviker").clicks("Skicka in");
        karin.isToldNextTo("Vad har hänt?", "Beskriv vad som har hänt");
        karin.isToldNextTo("Orsak", "Beskriv orsaken");
        karin.isToldNextTo("Åtgärd", "Beskriv vad ni gör åt det");
        karin.sees("5 saker återstår");
    }

    @Test
    void whatRemainsIsCountedWhileOneFillsInAndListedWhenAskedFor() {
        karin.opens(address).sees("2 saker återstår").chooses("Läge", "Avviker").sees("5 saker återstår");
        karin.types("Vad har hänt?", "Två enheter är klara.").doesNotSee("Beskriv orsaken");
        karin.clicks("4 saker återstår").sees("Beskriv orsaken");
        karin.doesNotSee("klart").types("Orsak", "Två tjänster är obesatta.").sees("3 saker återstår");
        karin.sees("Beskriv orsaken").sees("klart");
    }

    @Test
    void aMistypedDayIsToldAndTheDaySavedBeforeIsKept() {
        karin.opens(address)
                .chooses("Läge", "Avviker")
                .picks("Åtgärden klar senast", LocalDate.of(2025, 10, 1))
                .mistypesTheDay("Åtgärden klar senast")
                .types("Orsak", "Två tjänster är obesatta.")
                .clicks("Skicka in");
        karin.isToldNextTo("Åtgärden klar senast", "Skriv datumet som år-månad-dag, till exempel 2026-09-21");
        karin.opens(address).sees("2025-10-01");
    }

    @Test
    void whatIsWholeIsSubmitted() {
        karin.opens(address).chooses("Läge", "Pågår enligt plan").types("Vad har hänt?", "Två enheter är klara.");
        karin.clicks("Skicka in").isTold("Uppföljningen för Tertial 2 2025 är inlämnad.");
    }

    @Test
    void aPersonalNumberIsRefusedBesideItsField() {
        karin.opens(address).types("Vad har hänt?", "Gäller 19121212-1212").clicks("Skicka in");
        karin.sees("2 saker återstår");
    }

    @Test
    void anotherBoardIsToldThatTheDraftIsNotForThem() {
        karin.opens(address).types("Vad har hänt?", "Två enheter är klara.");
        visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE))
                .opens(address)
                .sees("Uppföljningen är inte inlämnad än. Utkast läses bara inom den egna nämnden; när Järva har"
                        + " skickat in kan du läsa här.")
                .doesNotSee("Två enheter är klara.");
    }

    @Test
    void aPartnerFindsNothingHere() {
        visitor(fixture.person("1000M", Role.PARTNER_EDITOR)).findsNothingAt(address);
    }

    @Test
    void whoComesLaterSeesBothVersionsAndChooses() {
        var kim = visitor(fixture.person("JAR", Role.COORDINATOR));
        karin.opens(address);
        kim.opens(address);
        karin.types("Vad har hänt?", "Karins text");
        kim.types("Vad har hänt?", "Kims text");
        kim.sees("Din: Kims text").clicks("Spara mina val");
        karin.opens(address).sees("Kims text");
    }
}
