package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** A follow-up begins with the last answer's text, or with what was noted since, grey until somebody takes it for theirs. */
class BeginningTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String SAID = "Två av sju enheter är klara.";
    private static final FollowUpDraft ON_PLAN = new FollowUpDraft(ActivityStatus.ON_PLAN, SAID, "", "", "", null);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 10);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private CheckInService checkIns;

    private PortalUser coordinator;
    private Visitor karin;
    private UUID commitment;
    private String address;

    @BeforeEach
    void jarvaHasAnsweredOnce() {
        fixture.city(LocalDate.of(2025, 9, 10));
        coordinator = fixture.person("JAR", Role.COORDINATOR);
        fixture.submits("JAR", QUESTIONS, "2025-T2", ON_PLAN);
        commitment = fixture.followUp("JAR", QUESTIONS, "2025-VB").commitment().id();
        address = "activities/" + commitment + "?period=2025-VB";
        fixture.itIs(DECEMBER);
        karin = visitor(coordinator);
    }

    @Test
    void theLastTextIsOfferedAndNotCountedAsWritten() {
        karin.opens(address).sees("Texten är från Tertial 2 2025.").sees("2 saker återstår");
        karin.chooses("Läge", "Pågår enligt plan").clicks("Skicka in");
        karin.isToldNextTo("Vad har hänt?", "Beskriv vad som har hänt");
        assertThat(written()).isEmpty();
    }

    @Test
    void itIsWrittenWhenSomebodySaysThatItStandsAndTheReviewerReadsThatItIsTheSame() {
        karin.opens(address).chooses("Läge", "Pågår enligt plan").clicks("Texten gäller");
        assertThat(written()).isEqualTo(SAID);
        karin.doesNotSee("Texten är från Tertial 2 2025.").clicks("Skicka in");
        visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE))
                .opens(address)
                .sees("Texten är oförändrad sedan Tertial 2 2025.");
    }

    @Test
    void itIsWrittenWhenSomebodyTouchesIt() {
        karin.opens(address).types("Vad har hänt?", "Fyra av sju enheter är klara.");
        karin.doesNotSee("Texten gäller").chooses("Läge", "Pågår enligt plan").clicks("Skicka in");
        assertThat(written()).isEqualTo("Fyra av sju enheter är klara.");
        visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE)).opens(address).doesNotSee("Texten är oförändrad");
    }

    @Test
    void whatWasNotedSinceComesInsteadTheLatestLast() {
        notes(LocalDate.of(2025, 12, 1), "Fem enheter är klara.");
        notes(LocalDate.of(2025, 10, 14), "Tre enheter är klara.");
        notes(LocalDate.of(2025, 8, 20), "Det här hörde till perioden före.");
        karin.opens(address).sees("Texten kommer från era avstämningar.").clicks("Texten gäller");
        assertThat(written()).isEqualTo("2025-10-14: Tre enheter är klara.\n\n2025-12-01: Fem enheter är klara.");
    }

    @Test
    void aCheckInIsNotedInAFewClicksAndReadWithinTheBoard() {
        karin.opens(address).unfolds("Avstämningar").clicks("Spara avstämningen");
        karin.isToldNextTo("Hur går det?", "Skriv hur det går");
        as(coordinator, () -> noted(new CheckInDraft(DECEMBER, ActivityStatus.ON_PLAN, "Fem enheter är klara.")));
        assertThat(read(coordinator)).extracting(CheckInDetails::text).containsExactly("Fem enheter är klara.");
        assertThat(read(fixture.person("JAR", Role.APPROVER))).hasSize(1);
        assertThat(read(fixture.person("FAR", Role.COORDINATOR))).isEmpty();
        assertThat(read(fixture.person("SOF", Role.PROGRAMME_OFFICE))).isEmpty();
    }

    @Test
    void onlyTheUnitsCoordinatorNotesAndNobodyAhead() {
        var draft = new CheckInDraft(DECEMBER.plusDays(1), ActivityStatus.ON_PLAN, "Klart i morgon.");
        assertThatThrownBy(() -> as(coordinator, () -> noted(draft))).isInstanceOf(CheckInAhead.class);
        for (var other : List.of(
                fixture.person("FAR", Role.COORDINATOR),
                fixture.person("JAR", Role.APPROVER),
                fixture.person("SOF", Role.PROGRAMME_OFFICE))) {
            assertThatThrownBy(() -> as(other, () -> noted(draft))).isInstanceOf(AccessDeniedException.class);
        }
    }

    private String written() {
        return fixture.followUp("JAR", QUESTIONS, "2025-VB").answer().narrative();
    }

    private void notes(LocalDate day, String text) {
        as(coordinator, () -> noted(new CheckInDraft(day, ActivityStatus.ON_PLAN, text)));
    }

    private boolean noted(CheckInDraft draft) {
        checkIns.note(commitment, draft);
        return true;
    }

    private List<CheckInDetails> read(PortalUser reader) {
        return as(reader, () -> checkIns.of(commitment));
    }
}
