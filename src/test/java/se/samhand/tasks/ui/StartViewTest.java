package se.samhand.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** One list of everything that waits for a person, however much it is. */
class StartViewTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor karin = visitor("samordnare.jarva");

    @Autowired
    private TaskBoard board;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PortalClock clock;

    @BeforeEach
    void itIsMonday(@Autowired AccountsFixture accounts) {
        accounts.examplePeople();
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @Test
    void whatWaitsIsGroupedByWhenItIsDue() {
        waits("FOLLOW_UP", "Sen", TODAY.minusDays(3));
        waits("FOLLOW_UP", "Snart", TODAY.plusDays(6));
        waits("FOLLOW_UP", "Senare", TODAY.plusDays(7));
        waits("FOLLOW_UP", "Utan dag", null);
        assertThat(karin.opens("").page())
                .containsSubsequence(
                        "Försenat (1)",
                        "Sen",
                        "3 dagar försenad",
                        "Den här veckan (1)",
                        "Snart",
                        "Senare (2)",
                        "Senare",
                        "Utan dag",
                        "Inget slutdatum");
    }

    @Test
    void ofTwoHundredTheFirstTwentyOfEachGroupAreShownAndAllOnDemand() {
        for (var number = 0; number < 200; number++) {
            waits("FOLLOW_UP", "Sak %03d".formatted(number), TODAY.minusDays(200 - number));
        }
        karin.opens("").sees("Försenat (200)").sees("Sak 019").doesNotSee("Sak 020");
        karin.clicks("Visa alla 200").sees("Sak 020").sees("Sak 199").doesNotSee("Visa alla 200");
    }

    @Test
    void severalKindsCanBeLookedAtOneByOne() {
        waits("FOLLOW_UP", "En uppföljning", TODAY.minusDays(1));
        waits("FOLLOW_UP", "En till", TODAY.plusDays(1));
        waits("NOBODY_TRAINER", "Järva", null);
        karin.opens("").sees("Allt (3)").sees("Uppföljning (2)").sees("Ingen är utbildare");
        karin.opens("?kind=FOLLOW_UP").sees("Uppföljning (2)").sees("En till").doesNotSee("Inget slutdatum");
    }

    @Test
    void whatIsDoneSinceTheLetterCameLeavesTheRest() {
        waits("FOLLOW_UP", "En uppföljning", TODAY);
        karin.opens("?kind=NOBODY_TRAINER").sees("En uppföljning").doesNotSee("Allt (");
    }

    @Test
    void whereNothingWaitsItSaysSo() {
        karin.opens("?kind=FOLLOW_UP").sees("Inget väntar på dig just nu.");
    }

    private void waits(String kind, String title, @Nullable LocalDate due) {
        var jarva = directory.readNow().byCode("JAR").orElseThrow().id();
        var toDo = new TaskToDo(kind, UUID.randomUUID(), jarva, Role.COORDINATOR, title, "", "activities", due);
        transaction.executeWithoutResult(status -> board.open(toDo));
    }
}
