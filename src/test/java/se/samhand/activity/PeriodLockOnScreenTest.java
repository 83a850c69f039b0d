package se.samhand.activity;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Why something cannot be written, who can lift that, and the request for it, as people meet them. */
class PeriodLockOnScreenTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String WHY = "Varför behöver ni öppna den?";

    @Autowired
    private ActivityFixture fixture;

    private Visitor karin;
    private Visitor petra;
    private String address;

    @BeforeEach
    void thePeriodHasClosed() {
        fixture.city(LocalDate.of(2025, 9, 1));
        fixture.itIs(LocalDate.of(2025, 10, 2));
        fixture.renew();
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        petra = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        address = "activities/"
                + fixture.followUp("JAR", QUESTIONS, "2025-T2").commitment().id() + "?period=2025-T2";
    }

    @Test
    void whoIsLockedOutReadsWhyAndWhoCanOpenAndAsks() {
        karin.opens(address)
                .sees("Tertial 2 2025 stängde 30 september 2025. Socialförvaltningen kan öppna den igen.")
                .doesNotSee("Skicka in");
        karin.clicks("Be om att få öppna den").isToldNextTo(WHY, "Skriv varför");
        karin.types(WHY, "Vi hann inte.").clicks("Be om att få öppna den");
        karin.isTold("Socialförvaltningen har fått din begäran.")
                .sees("COORDINATOR JAR bad 2 oktober 2025 om att få öppna den.")
                .doesNotSee(WHY);
    }

    @Test
    void theOfficeOpensItFromItsTaskAndTheCoordinatorWritesAgain() {
        asks();
        petra.opens("").clicksTheOneCalled("Öppna Järva").sees("Vi hann inte.").sees("Väntar på beslut");
        petra.picks("Öppen till och med", LocalDate.of(2025, 10, 9)).clicks("Öppna");
        petra.isTold("Perioden är öppen för Järva, som har fått veta det.").doesNotSee("Ditt beslut");
        karin.opens("").sees("Den stängda perioden är öppen för er");
        karin.opens(address)
                .sees("Tertial 2 2025 har stängt, men är öppen för Järva till och med 9 oktober 2025.")
                .sees("Skicka in")
                .clicks("Jag har läst det");
        karin.opens("").doesNotSee("Den stängda perioden är öppen för er");
    }

    @Test
    void theOfficeRefusesWithAReasonWhichTheCoordinatorReads() {
        asks();
        petra.opens("").clicksTheOneCalled("Öppna Järva").clicks("Avslå");
        petra.isToldNextTo("Ord till den som bad om det", "Skriv varför den ska vara stängd");
        petra.types("Ord till den som bad om det", "Rapporten är lämnad.").clicks("Avslå");
        karin.opens(address)
                .sees("Rapporten är lämnad.")
                .sees("Socialförvaltningen lät den vara stängd 2 oktober 2025")
                .sees("Be om att få öppna den");
    }

    @Test
    void theDecisionIsReadAlsoWhereTheAnswerHasBeenSubmittedMeanwhile() {
        asks();
        petra.opens("").clicksTheOneCalled("Öppna Järva");
        petra.picks("Öppen till och med", LocalDate.of(2025, 10, 9))
                .types("Ord till den som bad om det", "Bara det som saknas.")
                .clicks("Öppna");
        karin.opens(address).chooses("Läge", "Pågår enligt plan").types("Vad har hänt?", "Två enheter är klara.");
        karin.clicks("Skicka in").sees("Bara det som saknas.").clicks("Jag har läst det");
        karin.opens(address).doesNotSee("Bara det som saknas.");
    }

    @Test
    void aDayThatHasPassedIsToldAtItsField() {
        asks();
        petra.opens("").clicksTheOneCalled("Öppna Järva");
        petra.picks("Öppen till och med", LocalDate.of(2025, 10, 1)).clicks("Öppna");
        petra.isToldNextTo("Öppen till och med", "Dagen har passerat. Ange en dag från i dag och framåt.");
    }

    @Test
    void whoOnlyReadsIsToldTheSameWithoutARequest() {
        visitor(fixture.person("JAR", Role.APPROVER))
                .opens(address)
                .sees("Tertial 2 2025 stängde 30 september 2025.")
                .doesNotSee("Be om att få öppna den");
    }

    @Test
    void anExcusedUnitIsToldWhoCanTakeTheExcuseBack() {
        petra.opens(address).types("Varför undantas enheten?", "Stängt.").clicks("Undanta");
        karin.opens(address).sees("Undantagen 2 oktober 2025").sees("Socialförvaltningen kan ta bort undantaget.");
    }

    private void asks() {
        karin.opens(address).types(WHY, "Vi hann inte.").clicks("Be om att få öppna den");
    }
}
