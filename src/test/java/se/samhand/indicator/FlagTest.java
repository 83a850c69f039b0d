package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
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
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** A figure that somebody asks about becomes somebody's task until it is answered. */
class FlagTest extends PortalUiTest {

    private static final FlagDraft WORDS = new FlagDraft("Stämmer nämnaren?");
    private static final String PAGE = "indicators/RUTIN?unit=JAR&period=2026-T2";

    private enum Verb {
        ASK,
        ANSWER,
        ASK_AGAIN,
        CLOSE,
        TAKE_BACK
    }

    private static final Map<Verb, Set<FlagState>> ALLOWED = Map.of(
            Verb.ASK, Set.of(FlagState.CLOSED, FlagState.TAKEN_BACK),
            Verb.ANSWER, Set.of(FlagState.ASKED),
            Verb.ASK_AGAIN, Set.of(FlagState.ANSWERED),
            Verb.CLOSE, Set.of(FlagState.ANSWERED),
            Verb.TAKE_BACK, Set.of(FlagState.ASKED));

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private FlagService flags;

    @Autowired
    private FlagTasks flagTasks;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RestructuringService restructuring;

    private Place place;
    private Visitor office;
    private Visitor karin;
    private Visitor anna;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2026, 9, 1));
        place = fixture.place("RUTIN", "JAR", "2026-T2");
        office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        anna = visitor(fixture.person("JAR", Role.APPROVER));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
    }

    static Stream<Arguments> everyVerbInEveryState() {
        return Stream.of(FlagState.values())
                .flatMap(state -> Stream.of(Verb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryState")
    void onlyWhatTheStateAllowsIsDone(FlagState state, Verb verb) {
        arrange(state);
        var by = verb == Verb.ANSWER ? karin : office;
        if (allowedIn(verb).contains(state)) {
            by.acts(() -> attempt(verb));
        } else {
            by.acts(() -> assertThatThrownBy(() -> attempt(verb)).isInstanceOf(FlagNotSo.class));
        }
    }

    private static Set<FlagState> allowedIn(Verb verb) {
        return Objects.requireNonNull(ALLOWED.get(verb));
    }

    static Stream<Arguments> everyVerbForEveryRole() {
        return Stream.of(Role.values()).flatMap(role -> Stream.of(Verb.values()).map(verb -> Arguments.of(role, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbForEveryRole")
    void theOfficeAndTheBoardsApproverAskAndWhoReportsAnswers(Role role, Verb verb) {
        arrangeAskedBy(
                anna,
                verb == Verb.ASK ? FlagState.CLOSED : allowedIn(verb).iterator().next());
        var may = verb == Verb.ANSWER
                ? Set.of(Role.COORDINATOR, Role.PROGRAMME_OFFICE)
                : Set.of(Role.APPROVER, Role.PROGRAMME_OFFICE);
        visitor(fixture.person("FAR", role)).acts(() -> {
            if (role != Role.PROGRAMME_OFFICE) {
                assertThatThrownBy(() -> attempt(verb)).isInstanceOf(AccessDeniedException.class);
            }
        });
        visitor(fixture.person("JAR", role)).acts(() -> {
            if (may.contains(role)) {
                attempt(verb);
            } else {
                assertThatThrownBy(() -> attempt(verb)).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void aQuestionWaitsForTheCoordinatorThenItsAnswerForTheOffice() {
        office.opens(PAGE).types("Din fråga", "Stämmer nämnaren?").clicks("Skicka frågan");
        office.sees("Fråga väntar på svar");
        assertThat(karin.does(() -> tasks.mine("FIGURE_ASKED").later())).isNotEmpty();

        karin.opens(PAGE)
                .sees("Stämmer nämnaren?")
                .types("Ert svar", "Ja, åtta enheter.")
                .clicks("Skicka svaret");
        assertThat(karin.does(() -> tasks.mine("FIGURE_ASKED").later())).isEmpty();
        assertThat(office.does(() -> tasks.mine("FIGURE_ANSWERED").later())).isNotEmpty();

        office.opens(PAGE).sees("Ja, åtta enheter.").clicks("Svaret räcker");
        office.sees("Fråga avslutad");
        assertThat(office.does(() -> tasks.mine("FIGURE_ANSWERED").later())).isEmpty();
    }

    @Test
    void anEmptyQuestionAndAPersonalNumberAreRefusedAtTheField() {
        office.opens(PAGE).clicks("Skicka frågan").isToldNextTo("Din fråga", "Skriv något");
        office.types("Din fråga", "Gäller det 19121212-1212?").clicks("Skicka frågan");
        assertThat(office.does(() -> flags.at(place))).isEmpty();
    }

    @Test
    void aUnitWhoseFigureIsAskedAboutIsNotTakenBack() {
        arrange(FlagState.ASKED);
        visitor(fixture.person("STHLM", Role.ADMIN))
                .acts(() -> assertThatThrownBy(() -> restructuring.takeBack(place.unitId()))
                        .isInstanceOf(UnitCannotChange.class)
                        .hasMessageContaining("Järva"));
    }

    @Test
    void whoComesSecondChangesNothing() {
        arrange(FlagState.ASKED);
        var read = office.does(() -> flags.at(place).getFirst());
        karin.acts(() -> flags.answer(read.id(), read.version(), WORDS));
        office.acts(() -> assertThatThrownBy(() -> flags.takeBack(read.id(), read.version()))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class));
    }

    @Test
    void theAnswerWaitsForTheBoardsApproverWhoAskedAndNotForTheOffice() {
        arrangeAskedBy(anna, FlagState.ANSWERED);
        assertThat(anna.does(() -> tasks.mine("FIGURE_ANSWERED").later())).isNotEmpty();
        assertThat(office.does(() -> tasks.mine("FIGURE_ANSWERED").later())).isEmpty();
    }

    @Test
    void aBoardsApproverDoesNotCloseWhatTheOfficeAsked() {
        arrange(FlagState.ANSWERED);
        anna.acts(() -> assertThatThrownBy(() -> attempt(Verb.CLOSE)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatIsSaidAboutAFigureOfFewPeopleIsReadByWhoReportsItAndByWhoAskedAlone() {
        place = fixture.place("UNGA-NADDA", "JAR", "2026-T2");
        arrangeAskedBy(anna, FlagState.ANSWERED);
        assertThat(words(anna)).hasSize(2);
        assertThat(words(karin)).hasSize(2);
        for (var other : List.of(
                office,
                visitor(fixture.person("STHLM", Role.AUDITOR)),
                visitor(fixture.person("FAR", Role.APPROVER)),
                visitor(fixture.person("JAR", Role.UNIT_MANAGER)))) {
            assertThat(words(other)).isEmpty();
        }
        office.opens("indicators/UNGA-NADDA?unit=JAR&period=2026-T2")
                .sees("Värdet gäller få personer.")
                .doesNotSee("Stämmer nämnaren?");
    }

    @Test
    void nobodyAnswersOrDecidesWhatTheyMayNotRead() {
        place = fixture.place("UNGA-NADDA", "JAR", "2026-T2");
        anna.acts(() -> flags.ask(place, WORDS));
        office.acts(() -> {
            for (var verb : List.of(Verb.ANSWER, Verb.TAKE_BACK)) {
                assertThatThrownBy(() -> attempt(verb)).isInstanceOf(AccessDeniedException.class);
            }
            assertThat(flags.at(place).getFirst().mayAnswer()).isFalse();
        });
    }

    @Test
    void theOfficeReadsAndAnswersAboutFewPeopleOfAUnitThatIsNoMore() {
        place = fixture.place("UNGA-NADDA", "JAR", "2026-T2");
        anna.acts(() -> flags.ask(place, WORDS));
        jarvaMerges();
        flagTasks.followUnits();
        assertThat(asked(office)).hasSize(1);
        assertThat(words(office)).hasSize(1);
        office.acts(() -> attempt(Verb.ANSWER));
    }

    @Test
    void twoWhoAskAtTheSameTimeMakeOneQuestion() throws Exception {
        var begin = new CyclicBarrier(2);
        var refused = new AtomicInteger();
        Consumer<Visitor> asks = visitor -> visitor.acts(() -> {
            try {
                begin.await(10, TimeUnit.SECONDS);
                flags.ask(place, WORDS);
            } catch (FlagNotSo openAlready) {
                refused.incrementAndGet();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> asks.accept(office));
            var second = both.submit(() -> asks.accept(anna));
            first.get();
            second.get();
        }
        assertThat(refused).hasValue(1);
        assertThat(office.does(() -> flags.at(place))).hasSize(1);
    }

    @Test
    void whoAnswersSecondSeesTheOtherAnswerAndKeepsTheirOwn() {
        arrange(FlagState.ASKED);
        karin.opens(PAGE).types("Ert svar", "Ja, åtta enheter.");
        var open = office.does(() -> flags.at(place).getFirst());
        office.acts(() -> flags.answer(open.id(), open.version(), new FlagDraft("Vi har sett efter själva.")));
        karin.clicks("Skicka svaret")
                .sees("Vi har sett efter själva.")
                .sees("Det här hade du skrivit:")
                .sees("Ja, åtta enheter.");
    }

    @Test
    void aQuestionToADistrictThatMergesWaitsForTheOfficeWhichAloneEntersItsFiguresThen() {
        arrange(FlagState.ASKED);
        assertThat(asked(karin)).hasSize(1);
        mergerIsDecided();
        assertThat(asked(karin)).as("until that day").hasSize(1);
        fixture.itIs(LocalDate.of(2026, 10, 1));
        flagTasks.followUnits();
        assertThat(asked(karin)).isEmpty();
        assertThat(asked(office)).hasSize(1);
    }

    private void jarvaMerges() {
        mergerIsDecided();
        fixture.itIs(LocalDate.of(2026, 10, 1));
    }

    private void mergerIsDecided() {
        var admin = visitor(fixture.person("STHLM", Role.ADMIN));
        admin.acts(() -> restructuring.carryOut(new RestructuringDraft(
                SuccessionKind.MERGE,
                List.of(fixture.unit("JAR").id(), fixture.unit("FAR").id()),
                LocalDate.of(2026, 10, 1),
                List.of(new SuccessorDraft(
                        "JAF",
                        "Järva-Farsta",
                        UnitType.DISTRICT,
                        fixture.unit("STHLM").id(),
                        Verification.ILLUSTRATIVE,
                        "")))));
    }

    private List<TaskLine> asked(Visitor whom) {
        return whom.does(() -> tasks.mine("FIGURE_ASKED").later());
    }

    private List<FlagDetails.Word> words(Visitor reader) {
        return reader.does(() -> flags.at(place).getFirst().words());
    }

    private void arrange(FlagState state) {
        arrangeAskedBy(office, state);
    }

    private void arrangeAskedBy(Visitor asker, FlagState state) {
        asker.acts(() -> flags.ask(place, WORDS));
        switch (state) {
            case ASKED -> {}
            case ANSWERED -> karin.acts(() -> attempt(Verb.ANSWER));
            case CLOSED -> {
                karin.acts(() -> attempt(Verb.ANSWER));
                asker.acts(() -> attempt(Verb.CLOSE));
            }
            case TAKEN_BACK -> asker.acts(() -> attempt(Verb.TAKE_BACK));
        }
    }

    private void attempt(Verb verb) {
        if (verb == Verb.ASK) {
            flags.ask(place, WORDS);
            return;
        }
        var flag = flags.at(place).getFirst();
        switch (verb) {
            case ANSWER -> flags.answer(flag.id(), flag.version(), WORDS);
            case ASK_AGAIN -> flags.askAgain(flag.id(), flag.version(), WORDS);
            case CLOSE -> flags.close(flag.id(), flag.version());
            default -> flags.takeBack(flag.id(), flag.version());
        }
    }
}
