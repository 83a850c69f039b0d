package se.samhand.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.accounts.AccountsFixture;
import se.samhand.activity.ActivityFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Each step that questions to units may take, and each that they may not, for everybody who might try. */
class UnitQuestionStagesTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST_DAY = TODAY.plusDays(5);

    private enum Deed {
        ASK,
        ANSWER,
        REMIND,
        TAKE_BACK
    }

    private static final Map<AskedState, Set<Deed>> ALLOWED = Map.of(
            AskedState.OPEN, EnumSet.of(Deed.ANSWER, Deed.REMIND, Deed.TAKE_BACK),
            AskedState.ENDED, EnumSet.of(Deed.ASK),
            AskedState.TAKEN_BACK, EnumSet.of(Deed.ASK));

    @Autowired
    private UnitQuestionService questions;

    @Autowired
    private UnitReplyService replies;

    @Autowired
    private ActivityFixture city;

    @Autowired
    private QuestionsFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    private Visitor karin;
    private Visitor eva;
    private UUID followUp = new UUID(0, 0);
    private UUID question = new UUID(0, 0);
    private UUID reply = new UUID(0, 0);

    @BeforeEach
    void theUnitIsAsked(@Autowired AccountsFixture accounts) {
        city.city(TODAY);
        accounts.examplePeople();
        karin = visitor("samordnare.jarva");
        eva = visitor("enhetschef.jarva");
        followUp = karin.does(() -> fixture.followUp("JAR", "3.2", "2025-T2"));
        karin.acts(() -> ask(LAST_DAY));
        question = asked().id();
        reply = asked().replies().getFirst().id();
    }

    static Stream<Arguments> everyDeedInEveryState() {
        return Stream.of(AskedState.values())
                .flatMap(state -> Stream.of(Deed.values()).map(deed -> Arguments.of(state, deed)));
    }

    @ParameterizedTest
    @MethodSource("everyDeedInEveryState")
    void onlyWhatTheStateAllowsIsDone(AskedState state, Deed deed) {
        arrange(state);
        var by = deed == Deed.ANSWER ? eva : karin;
        if (Objects.requireNonNull(ALLOWED.get(state)).contains(deed)) {
            by.acts(() -> attempt(deed));
        } else {
            by.acts(() -> assertThatThrownBy(() -> attempt(deed))
                    .isInstanceOfAny(NoLongerAsked.class, AskedAlready.class, NobodyToRemind.class));
        }
    }

    static Stream<Arguments> everyDeedForEveryRole() {
        return Stream.of(Role.values()).flatMap(role -> Stream.of(Deed.values()).map(deed -> Arguments.of(role, deed)));
    }

    @ParameterizedTest
    @MethodSource("everyDeedForEveryRole")
    void theBoardsCoordinatorAsksAndTheUnitsManagerAnswers(Role role, Deed deed) {
        var before = deed == Deed.ASK ? AskedState.TAKEN_BACK : AskedState.OPEN;
        var after =
                role != Role.COORDINATOR ? before : deed == Deed.TAKE_BACK ? AskedState.TAKEN_BACK : AskedState.OPEN;
        arrange(before);
        for (var unit : new String[] {"JAR", "JAR-EKB", "FAR"}) {
            var may = deed == Deed.ANSWER
                    ? role == Role.UNIT_MANAGER && unit.equals("JAR-EKB")
                    : role == Role.COORDINATOR && unit.equals("JAR");
            visitor(city.person(unit, role)).acts(() -> {
                if (may) {
                    attempt(deed);
                } else {
                    assertThatThrownBy(() -> attempt(deed))
                            .isInstanceOfAny(AccessDeniedException.class, NoLongerAsked.class);
                }
            });
        }
        assertThat(asked().state()).isEqualTo(after);
    }

    private void arrange(AskedState state) {
        switch (state) {
            case OPEN -> city.itIs(TODAY.plusDays(1));
            case ENDED -> city.itIs(LAST_DAY.plusDays(1));
            case TAKEN_BACK -> karin.acts(() -> questions.takeBack(followUp, question));
        }
    }

    private void attempt(Deed deed) {
        switch (deed) {
            case ASK -> ask(TODAY.plusDays(20));
            case REMIND -> questions.remind(followUp);
            case TAKE_BACK -> questions.takeBack(followUp, question);
            case ANSWER -> replies.answer(reply, 0, new ReplyDraft("Ja.", "", ""));
        }
    }

    private void ask(LocalDate lastDay) {
        var unit = directory.readNow().byCode("JAR-EKB").orElseThrow().id();
        questions.ask(followUp, new QuestionDraft("Hur går det?", "", "", Set.of(unit), lastDay));
    }

    private UnitQuestionDetails asked() {
        return karin.does(() -> questions.of(followUp)).getFirst();
    }
}
