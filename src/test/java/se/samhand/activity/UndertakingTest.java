package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.CommitmentState.COMMITTED;
import static se.samhand.activity.CommitmentState.DISCONTINUED;
import static se.samhand.activity.CommitmentState.DONE;
import static se.samhand.activity.CommitmentState.LAPSED;
import static se.samhand.activity.CommitmentState.NA_ACCEPTED;
import static se.samhand.activity.CommitmentState.NA_REFUSED;
import static se.samhand.activity.CommitmentState.NA_REQUESTED;
import static se.samhand.activity.CommitmentState.ONGOING;
import static se.samhand.activity.CommitmentState.PAUSED;
import static se.samhand.activity.CommitmentState.PROPOSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samhand.period.Period;
import se.samhand.period.PeriodScheme;
import se.samhand.security.PortalUser;

/** Which step a commitment may take from where it stands, and which are refused. */
class UndertakingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final PortalUser KARIN = new PortalUser(UUID.randomUUID(), "k", "Karin", Locale.of("sv"), List.of());

    private enum Step {
        YES(
                it -> it.undertake("Text", "", KARIN, Instant.EPOCH, TODAY),
                PROPOSED,
                COMMITTED,
                ONGOING,
                PAUSED,
                NA_ACCEPTED,
                NA_REFUSED),
        NOT_US(
                it -> it.asksNotToBeConcerned(KARIN, Instant.EPOCH),
                PROPOSED,
                COMMITTED,
                ONGOING,
                PAUSED,
                NA_ACCEPTED,
                NA_REFUSED),
        ACCEPT(it -> it.isNotConcerned(2026), NA_REQUESTED),
        REFUSE(Undertaking::isConcernedAfterAll, NA_REQUESTED),
        OWN(it -> it.isOwnedBy(null), PROPOSED, COMMITTED, ONGOING, PAUSED, NA_REQUESTED, NA_ACCEPTED, NA_REFUSED),
        PAUSE(it -> it.pauses(TODAY.plusYears(2), TODAY.plusYears(3), "x", TODAY), COMMITTED, ONGOING, PAUSED),
        GO_ON(it -> it.goesOn(TODAY, TODAY), PAUSED),
        FINISH(it -> it.isDone(TODAY), COMMITTED, ONGOING, PAUSED),
        GIVE_UP(it -> it.isGivenUp(TODAY, "x"), COMMITTED, ONGOING, PAUSED),
        TAKE_UP_AGAIN(it -> it.isTakenUpAgain(TODAY), DONE, DISCONTINUED);

        private final Consumer<Undertaking> deed;
        private final Set<CommitmentState> from;

        Step(Consumer<Undertaking> deed, CommitmentState... from) {
            this.deed = deed;
            this.from = EnumSet.noneOf(CommitmentState.class);
            this.from.addAll(List.of(from));
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void eachStepIsTakenFromWhereItMayBeAndRefusedElsewhere(Step step) {
        standing().forEach((state, undertaking) -> {
            if (step.from.contains(state)) {
                step.deed.accept(undertaking);
            } else {
                assertThatThrownBy(() -> step.deed.accept(undertaking))
                        .as(step + " from " + state)
                        .isInstanceOf(CommitmentNotPossible.class);
                assertThat(undertaking.state()).isEqualTo(state);
            }
        });
    }

    @Test
    void anActivityThatHasNotBegunIsCommittedToAndUnderWayFromItsFirstDay() {
        var undertaking = new Undertaking(TODAY.plusDays(1));
        undertaking.undertake("Text", "", KARIN, Instant.EPOCH, TODAY);
        assertThat(undertaking.state()).isEqualTo(COMMITTED);
        undertaking.isAskedFor(TODAY.plusDays(1), TODAY.plusDays(1));
        assertThat(undertaking.state()).isEqualTo(ONGOING);
    }

    @Test
    void aPauseBeginsAndEndsByItself() {
        var undertaking = ongoing();
        undertaking.pauses(TODAY.plusDays(2), TODAY.plusDays(4), "Sommar", TODAY);
        assertThat(stateOn(undertaking, 1)).isEqualTo(ONGOING);
        assertThat(stateOn(undertaking, 2)).isEqualTo(PAUSED);
        assertThat(stateOn(undertaking, 4)).isEqualTo(PAUSED);
        assertThat(stateOn(undertaking, 5)).isEqualTo(ONGOING);
    }

    @Test
    void aPauseThatHasBegunIsCutShortAndKeptAsItWas() {
        var undertaking = ongoing();
        undertaking.pauses(TODAY.minusDays(3), TODAY.plusDays(30), "Vakans", TODAY);
        undertaking.goesOn(TODAY.minusDays(3), TODAY);
        assertThat(undertaking.state()).isEqualTo(ONGOING);
        assertThat(undertaking.details("").pauses())
                .containsExactly(new PauseDraft(TODAY.minusDays(3), TODAY.minusDays(1), "Vakans"));
    }

    @Test
    void noDayLiesInTwoPauses() {
        var undertaking = ongoing();
        undertaking.pauses(TODAY, TODAY.plusDays(5), "x", TODAY);
        assertThatThrownBy(() -> undertaking.pauses(TODAY.plusDays(5), TODAY.plusDays(9), "y", TODAY))
                .isInstanceOf(CommitmentNotPossible.class);
    }

    @Test
    void aPeriodWhoseLastDayLiesInAPauseIsNotFollowedUp() {
        var undertaking = ongoing();
        undertaking.pauses(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1), "x", TODAY);
        assertThat(undertaking.isFollowedUpFor(period(2026, 8, 31))).isFalse();
        assertThat(undertaking.isFollowedUpFor(period(2026, 12, 31))).isTrue();
        assertThat(undertaking.isFollowedUpFor(period(2026, 4, 30))).isTrue();
    }

    @Test
    void whatIsFinishedIsStillPartOfThatYearsReportAndNotOfTheNext() {
        var undertaking = ongoing();
        undertaking.isDone(TODAY);
        assertThat(undertaking.isFollowedUpFor(period(2026, 12, 31))).isTrue();
        assertThat(undertaking.isFollowedUpFor(period(2027, 4, 30))).isFalse();
    }

    @Test
    void whatDoesNotConcernTheUnitIsAskedAgainTheYearAfterAndStaysOutOfTheYearItWasAgreedFor() {
        var undertaking = new Undertaking(TODAY.minusYears(5));
        undertaking.asksNotToBeConcerned(KARIN, Instant.EPOCH);
        undertaking.isNotConcerned(2026);
        undertaking.isAskedFor(TODAY.minusYears(5), LocalDate.of(2026, 12, 31));
        assertThat(undertaking.state()).isEqualTo(NA_ACCEPTED);
        undertaking.isAskedFor(TODAY.minusYears(5), LocalDate.of(2027, 1, 1));
        assertThat(undertaking.state()).isEqualTo(PROPOSED);
        assertThat(undertaking.isFollowedUpFor(period(2026, 12, 31))).isFalse();
        assertThat(undertaking.isFollowedUpFor(period(2027, 4, 30))).isTrue();
    }

    @Test
    void whoSaysYesAfterAllIsFollowedUpAgain() {
        var undertaking = Objects.requireNonNull(standing().get(NA_ACCEPTED));
        undertaking.undertake("Text", "", KARIN, Instant.EPOCH, TODAY);
        assertThat(undertaking.isFollowedUpFor(period(2026, 12, 31))).isTrue();
    }

    @Test
    void itIsToldThatTheProgrammesWordsHaveChangedSinceTheAnswer() {
        var undertaking = new Undertaking(TODAY);
        assertThat(undertaking.details("Nya ord").textChanged()).isFalse();
        undertaking.undertake("Gamla ord", "Vårt sätt", KARIN, Instant.EPOCH, TODAY);
        assertThat(undertaking.details("Gamla ord").textChanged()).isFalse();
        assertThat(undertaking.details("Nya ord").textChanged()).isTrue();
    }

    private static CommitmentState stateOn(Undertaking undertaking, int daysAhead) {
        undertaking.isAskedFor(TODAY.minusYears(1), TODAY.plusDays(daysAhead));
        return undertaking.state();
    }

    private static Undertaking ongoing() {
        var undertaking = new Undertaking(TODAY.minusYears(1));
        undertaking.undertake("Text", "", KARIN, Instant.EPOCH, TODAY);
        return undertaking;
    }

    /** One in each state that can be reached by its own steps. */
    private static Map<CommitmentState, Undertaking> standing() {
        var all = new EnumMap<CommitmentState, Undertaking>(CommitmentState.class);
        all.put(PROPOSED, new Undertaking(TODAY.minusYears(1)));
        var committed = new Undertaking(TODAY.plusYears(1));
        committed.undertake("Text", "", KARIN, Instant.EPOCH, TODAY);
        all.put(COMMITTED, committed);
        all.put(ONGOING, ongoing());
        var paused = ongoing();
        paused.pauses(TODAY, TODAY, "x", TODAY);
        all.put(PAUSED, paused);
        var done = ongoing();
        done.isDone(TODAY);
        all.put(DONE, done);
        var givenUp = ongoing();
        givenUp.isGivenUp(TODAY, "x");
        all.put(DISCONTINUED, givenUp);
        var asked = new Undertaking(TODAY);
        asked.asksNotToBeConcerned(KARIN, Instant.EPOCH);
        all.put(NA_REQUESTED, asked);
        var accepted = new Undertaking(TODAY);
        accepted.asksNotToBeConcerned(KARIN, Instant.EPOCH);
        accepted.isNotConcerned(2026);
        all.put(NA_ACCEPTED, accepted);
        var refused = new Undertaking(TODAY);
        refused.asksNotToBeConcerned(KARIN, Instant.EPOCH);
        refused.isConcernedAfterAll();
        all.put(NA_REFUSED, refused);
        var lapsed = ongoing();
        lapsed.lapses();
        all.put(LAPSED, lapsed);
        all.forEach((state, undertaking) -> assertThat(undertaking.state()).isEqualTo(state));
        return all;
    }

    private static Period period(int year, int month, int day) {
        var to = LocalDate.of(year, month, day);
        return new Period(
                UUID.randomUUID(), "X", PeriodScheme.TERTIAL, LocalDate.of(year, 1, 1), to, to, to, to.plusDays(30));
    }
}
