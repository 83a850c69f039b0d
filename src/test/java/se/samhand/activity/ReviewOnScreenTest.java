package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Review as coordinators and reviewers see it. */
class ReviewOnScreenTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String WHAT_IS_MISSING = "Det här saknas under ”Vad har hänt?”";
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    @Autowired
    private ActivityFixture fixture;

    private Visitor karin;
    private Visitor anders;
    private Visitor petra;
    private String address;

    @BeforeEach
    void jarvaHasSubmitted() {
        fixture.city(TODAY);
        fixture.somebodyApprovesAt("JAR");
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        anders = visitor(fixture.person("JAR", Role.APPROVER));
        petra = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        address = "activities/" + followUp().commitment().id() + "?period=2025-T2";
        karin.opens(address).chooses("Läge", "Pågår enligt plan").types("Vad har hänt?", "Två enheter är klara.");
        karin.clicks("Skicka in");
    }

    @Test
    void itIsSaidWhomItWaitsForAllTheWay() {
        karin.opens(address).sees("Väntar på granskning hos Järva.");
        petra.opens(address).sees("Väntar på granskning hos Järva.").doesNotSee("Din granskning");
        anders.opens(address).clicks("Godkänn").isTold("Uppföljningen är godkänd.");
        karin.opens(address).sees("Godkänd av Järva 1 september 2025").sees("hos Socialförvaltningen.");
        petra.opens(address).clicks("Godkänn").isTold("Uppföljningen är godkänd.");
        karin.opens(address).sees("Godkänd av Socialförvaltningen 1 september 2025");
    }

    @Test
    void whatMustBeCompletedStandsBesideItsFieldAndTheRestIsClosed() {
        askForCompletion();
        karin.opens("").sees("1 svar att komplettera");
        karin.opens(address).sees("1 svar att komplettera").sees("Vilka enheter?");
        karin.isClosed("Läge", true).isClosed("Vad har hänt?", false);
        karin.types("Vad har hänt?", "Enhet 3 och 4 är klara.").clicks("Skicka in");
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
        karin.opens("").doesNotSee("svar att komplettera");
        anders.opens(address)
                .sees("Vad har hänt?, ändrat sedan förra omgången:")
                .sees("Omgång 2");
    }

    @Test
    void whileItIsCompletedOthersReadWhatWasSubmittedLast() {
        askForCompletion();
        karin.opens(address).types("Vad har hänt?", "Halva svaret");
        petra.opens(address)
                .sees("Två enheter är klara.")
                .sees("Åter för komplettering 1 september 2025")
                .doesNotSee("Halva svaret");
        karin.opens(address).sees("Halva svaret");
    }

    @Test
    void everythingThatIsMissingInARequestForCompletionIsToldAtOnce() {
        anders.opens(address)
                .clicks("Begär komplettering")
                .clicks("Skicka tillbaka")
                .sees("2 saker återstår");
        anders.ticks("Vad har hänt?")
                .picks("Kompletterat senast", TODAY.minusDays(1))
                .clicks("Skicka tillbaka");
        anders.isToldNextTo(WHAT_IS_MISSING, "Skriv vad som saknas");
        anders.types(WHAT_IS_MISSING, "Vilka enheter?").clicks("Skicka tillbaka");
        anders.isToldNextTo("Kompletterat senast", "Dagen har passerat. Ange en dag från i dag och framåt.");
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void aPersonalNumberIsRefusedInARemark() {
        anders.opens(address).clicks("Begär komplettering").ticks("Vad har hänt?");
        anders.types(WHAT_IS_MISSING, "Gäller 19121212-1212").picks("Kompletterat senast", TODAY);
        anders.clicks("Skicka tillbaka").sees("1 sak återstår");
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void aCoordinatorAsksInOneClickToChangeAndTheReviewerAnswers() {
        karin.opens(address)
                .sees("Svaret granskas nu och kan inte ändras. Den som godkänner hos Järva kan öppna det för dig.")
                .clicks("Be om att få ändra")
                .isTold("Den som godkänner hos Järva har fått ditt önskemål.");
        anders.opens(address)
                .clicks("Låt svaret stå")
                .isToldNextTo("Varför ska svaret stå som det är?", "Skriv varför");
        anders.types("Varför ska svaret stå som det är?", "Rätta i nästa period.")
                .clicks("Låt svaret stå");
        karin.opens(address).sees("Rätta i nästa period.").sees("Be om att få ändra");
    }

    @Test
    void whoApprovesWhatSomebodyElseHasApprovedMeanwhileIsTold() {
        anders.opens(address);
        var other = visitor(fixture.person("JAR", Role.APPROVER, Role.UNIT_MANAGER));
        other.opens(address).clicks("Godkänn");
        anders.clicks("Godkänn").isTold("Svaret är redan godkänt av nämnden och väntar hos Socialförvaltningen.");
    }

    @Test
    void theProgrammeOfficeExcusesAUnitAndTakesItBack() {
        var other = "activities/"
                + fixture.followUp("JAR", "VNR-2021/3.3", "2025-T2")
                        .commitment()
                        .id() + "?period=2025-T2";
        petra.opens(other)
                .types("Varför undantas enheten?", "Stängt för ombyggnad.")
                .clicks("Undanta");
        karin.opens(other).sees("Undantagen 1 september 2025").sees("Stängt för ombyggnad.");
        karin.doesNotSee("Skicka in");
        petra.opens(other).types("Varför tas undantaget bort?", "Öppnar i dag.").clicks("Vänta in ett svar igen");
        karin.opens(other).sees("Skicka in");
    }

    @Test
    void whatSomebodyHasBegunToAnswerIsNotExcused() {
        var other = "activities/"
                + fixture.followUp("JAR", "VNR-2021/3.3", "2025-T2")
                        .commitment()
                        .id() + "?period=2025-T2";
        karin.opens(other).types("Vad har hänt?", "Vi har börjat.");
        petra.opens(other).types("Varför undantas enheten?", "Stängt.").clicks("Undanta");
        petra.isTold("Någon har börjat svara, så enheten kan inte undantas.");
    }

    private void askForCompletion() {
        anders.opens(address).clicks("Begär komplettering").ticks("Vad har hänt?");
        anders.types(WHAT_IS_MISSING, "Vilka enheter?").picks("Kompletterat senast", TODAY.plusDays(7));
        anders.clicks("Skicka tillbaka");
    }

    private FollowUp followUp() {
        return fixture.followUp("JAR", QUESTIONS, "2025-T2");
    }
}
