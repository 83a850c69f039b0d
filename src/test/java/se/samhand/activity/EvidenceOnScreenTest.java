package se.samhand.activity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.files.FilesFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** A coordinator adds what shows that the answer is true, and others find it beside the answer. */
class EvidenceOnScreenTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";

    @Autowired
    private ActivityFixture fixture;

    private Visitor karin;
    private String address;

    @BeforeEach
    void karinFillsItIn() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        var followUp = fixture.followUp("JAR", QUESTIONS, "2025-T2");
        address = "activities/" + followUp.commitment().id() + "?period=2025-T2";
        karin.opens(address).sees("Inget underlag är tillagt ännu.");
    }

    @Test
    void aFileStandsBesideTheAnswerWithWhatStandsOnIt() {
        karin.types("Vad visar underlaget?", "Rutin för kortfrågor")
                .chooses("Sort", "beslut")
                .picks("Datum på underlaget", LocalDate.of(2025, 3, 4))
                .types("Diarienummer (om det finns)", "SOF 2025/123");
        handsOver("rutin.pdf", FilesFixture.PDF);
        karin.clicks("Lägg till")
                .isTold("Underlaget är tillagt.")
                .sees("rutin.pdf, 1 kB")
                .sees("beslut från 4 mars 2025, tillagt av COORDINATOR JAR · dnr SOF 2025/123");

        karin.clicksTheOneCalled("Ta bort underlaget ”Rutin för kortfrågor”")
                .sees("Inget underlag är tillagt ännu.")
                .clicks("Ångra")
                .sees("rutin.pdf");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        karin.clicks("Lägg till")
                .sees("Välj en fil, eller välj att underlaget är en länk.")
                .isToldNextTo("Vad visar underlaget?", "Beskriv med några ord vad underlaget visar.")
                .isToldNextTo("Sort", "Välj vad det är för sorts underlag.")
                .isToldNextTo("Datum på underlaget", "Ange datumet som står på underlaget.");
        karin.chooses("Underlaget är", "en länk")
                .types("Länk", "http://stockholm.se")
                .picks("Datum på underlaget", LocalDate.of(2025, 9, 2))
                .clicks("Lägg till")
                .isToldNextTo("Länk", "Skriv en hel länk som börjar med https://");
        karin.types("Länk", "https://stockholm.se/rutin")
                .types("Vad visar underlaget?", "Rutin")
                .chooses("Sort", "rutin")
                .clicks("Lägg till")
                .isToldNextTo(
                        "Datum på underlaget", "Datumet har inte varit ännu. Ange datumet som står på underlaget.");
        karin.picks("Datum på underlaget", LocalDate.of(2025, 9, 1))
                .clicks("Lägg till")
                .sees("(öppnas i en ny flik)");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedWithTheReasonBesideIt() {
        handsOver("rapport.pdf", "MZ something that runs".getBytes(UTF_8));
        karin.sees("Det som står i filen stämmer inte med filens namn.");
    }

    @Test
    void whoReviewsFindsItInTheListAndBesideTheAnswer() {
        karin.chooses("Underlaget är", "en länk")
                .types("Länk", "https://stockholm.se/rutin")
                .types("Vad visar underlaget?", "Rutin för kortfrågor")
                .chooses("Sort", "rutin")
                .picks("Datum på underlaget", LocalDate.of(2025, 3, 4))
                .clicks("Lägg till");
        var office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        office.opens(address).doesNotSee("Rutin för kortfrågor");

        fixture.submits(
                "JAR",
                QUESTIONS,
                "2025-T2",
                new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null));

        office.opens(address).sees("Rutin för kortfrågor").doesNotSee("Lägg till underlag");
        karin.opens(address).sees("Rutin för kortfrågor").doesNotSee("Lägg till underlag");
    }

    private void handsOver(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(true);
    }
}
