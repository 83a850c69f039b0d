package se.samhand.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.accounts.AccountsFixture;
import se.samhand.activity.ActivityFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.RestructuringDraft;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.SuccessionKind;
import se.samhand.organisation.SuccessorDraft;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Units that are asked, and then are no more because the merger that made them is taken back. */
class QuestionsAfterMergerTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final String ACTIVITY = "3.2 Implementera rutiner för kortfrågor";

    private final Visitor karin = visitor("samordnare.jarva");
    private final Visitor admin = visitor("admin");

    @Autowired
    private UnitQuestionService questions;

    @Autowired
    private UnitReplyService replies;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private QuestionsFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private AccountsFixture accounts;

    private UUID followUp = new UUID(0, 0);
    private UUID merged = new UUID(0, 0);

    @BeforeEach
    void twoUnitsOfJarvaBecomeOneWhichIsAsked(@Autowired ActivityFixture activities) {
        activities.city(TODAY);
        accounts.examplePeople();
        followUp = karin.does(() -> fixture.followUp("JAR", "3.2", "2025-T2"));
        var successor = new SuccessorDraft(
                "JAR-BOU", "Barn och unga, Järva", UnitType.UNIT, unit("JAR"), Verification.ILLUSTRATIVE, "");
        merged = admin.does(() -> restructuring.carryOut(new RestructuringDraft(
                        SuccessionKind.MERGE, List.of(unit("JAR-BOF"), unit("JAR-UNG")), TODAY, List.of(successor))))
                .getFirst()
                .id();
        karin.acts(() -> questions.ask(
                followUp, new QuestionDraft("Hur går det?", "", "", Set.of(merged, unit("JAR-EKB")), TODAY)));
    }

    @Test
    void whatNobodyHasAnsweredGoesWithTheUnit() {
        admin.acts(() -> restructuring.takeBack(merged));
        assertThat(karin.does(() -> questions.of(followUp)).getFirst().replies())
                .extracting(UnitReplyDetails::unitName)
                .containsExactly("Ekonomiskt bistånd, Järva");
    }

    @Test
    void aUnitThatHasAnsweredStays() {
        var reply = karin.does(() -> questions.of(followUp)).getFirst().replies().stream()
                .filter(it -> it.unitName().equals("Barn och unga, Järva"))
                .findFirst()
                .orElseThrow();
        accounts.person("chef.bou", "Bo Unga", "JAR-BOU", Role.UNIT_MANAGER);
        visitor("chef.bou").does(() -> replies.answer(reply.id(), 0, new ReplyDraft("Bra.", "", "")));
        assertThatThrownBy(() -> admin.acts(() -> restructuring.takeBack(merged)))
                .isInstanceOfSatisfying(
                        UnitCannotChange.class,
                        it -> assertThat(it.faults().getFirst().subject()).isEqualTo("Järva: " + ACTIVITY));
    }

    @Test
    void aBoardThatHasAskedStays() {
        admin.acts(() -> restructuring.takeBack(merged));
        assertThatThrownBy(() -> admin.acts(() -> restructuring.takeBack(unit("JAR"))))
                .isInstanceOfSatisfying(
                        UnitCannotChange.class,
                        it -> assertThat(it.faults().getFirst().subject()).contains("Järva: " + ACTIVITY));
    }

    private UUID unit(String code) {
        return directory.readNow().byCode(code).orElseThrow().id();
    }
}
