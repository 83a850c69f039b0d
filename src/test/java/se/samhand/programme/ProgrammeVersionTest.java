package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samhand.organisation.Verification;

/** Drafted, adopted, superseded, archived: no step back, none left out, and no change after the first. */
class ProgrammeVersionTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final VersionPlan PLAN = new VersionPlan(NEW_YEAR, LAST_DAY, "", Verification.ILLUSTRATIVE);

    private static final Map<String, Consumer<ProgrammeVersion>> STEPS = Map.of(
            "describe", version -> version.describe(PLAN),
            "edit", version -> version.isEdited("Petra", Instant.EPOCH),
            "adopt", version -> version.adopt(NEW_YEAR, LAST_DAY, "Petra", Instant.EPOCH),
            "supersede", version -> version.isSupersededFrom(LAST_DAY.plusDays(1)),
            "archive", version -> version.archive(LAST_DAY.plusDays(1)));

    private static final Map<VersionState, Set<String>> ALLOWED = Map.of(
            VersionState.DRAFT, Set.of("describe", "edit", "adopt"),
            VersionState.ADOPTED, Set.of("supersede"),
            VersionState.SUPERSEDED, Set.of("archive"),
            VersionState.ARCHIVED, Set.of());

    static Stream<Arguments> everyStepFromEveryState() {
        return Arrays.stream(VersionState.values())
                .flatMap(state -> STEPS.keySet().stream().map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepIsTakenFromWhereItMayBeTakenAndRefusedElsewhere(VersionState state, String step) {
        var version = version(state, NEW_YEAR, LAST_DAY);
        var taken = Objects.requireNonNull(STEPS.get(step));
        if (Objects.requireNonNull(ALLOWED.get(state)).contains(step)) {
            taken.accept(version);
        } else {
            assertThatThrownBy(() -> taken.accept(version))
                    .isInstanceOfAny(VersionDecided.class, VersionCannotMove.class);
            assertThat(version.facts().state()).isEqualTo(state);
        }
    }

    @Test
    void aGoalAndAnActivityOfADecidedVersionKeepTheirWords() {
        var adopted = version(VersionState.ADOPTED, NEW_YEAR, LAST_DAY);
        var goal = Goal.recorded(adopted, "X/1", goalFacts());
        var activity = ProgrammeActivity.recorded(goal, "X/1.1", activityFacts());
        assertThatThrownBy(() -> goal.describe(goalFacts())).isInstanceOf(VersionDecided.class);
        assertThatThrownBy(() -> activity.describe(goal, activityFacts())).isInstanceOf(VersionDecided.class);
        assertThatThrownBy(() -> Goal.drafted(adopted, "X/2", goalFacts())).isInstanceOf(VersionDecided.class);
        assertThatThrownBy(() -> ProgrammeActivity.drafted(goal, "X/1.2", activityFacts()))
                .isInstanceOf(VersionDecided.class);
    }

    @Test
    void theOneBeforeEndsTheDayBeforeTheNextBegins() {
        var openEnded = version(VersionState.ADOPTED, NEW_YEAR, null);
        openEnded.isSupersededFrom(LocalDate.of(2028, 3, 1));
        assertThat(openEnded.facts().validTo()).isEqualTo("2028-02-29");
    }

    @Test
    void theOneBeforeKeepsAnEndThatComesEarlier() {
        var version = version(VersionState.ADOPTED, NEW_YEAR, LAST_DAY);
        version.isSupersededFrom(LocalDate.of(2027, 6, 1));
        assertThat(version.facts().validTo()).isEqualTo(LAST_DAY);
    }

    @Test
    void noneIsArchivedWhileItIsInForce() {
        var version = version(VersionState.SUPERSEDED, NEW_YEAR, LAST_DAY);
        assertThatThrownBy(() -> version.archive(LAST_DAY)).isInstanceOf(VersionCannotMove.class);
    }

    @Test
    void itIsKnownWhoAdoptedItAndWhen() {
        var draft = version(VersionState.DRAFT, NEW_YEAR, null);
        draft.adopt(NEW_YEAR, null, "Petra", Instant.EPOCH);
        assertThat(draft.history().adoptedByName()).isEqualTo("Petra");
        assertThat(draft.wasAdoptedHere()).isTrue();
        assertThat(version(VersionState.ADOPTED, NEW_YEAR, null).wasAdoptedHere())
                .isFalse();
    }

    private static ProgrammeVersion version(VersionState state, LocalDate from, @Nullable LocalDate to) {
        var programme = new Programme(
                "X", new ProgrammeFacts("X", ProgrammeKind.PROGRAMME, from, null, Verification.ILLUSTRATIVE, ""), null);
        return ProgrammeVersion.recorded(
                programme, 1, new VersionFacts(state, from, to, "", Verification.ILLUSTRATIVE));
    }

    private static GoalFacts goalFacts() {
        return new GoalFacts("1", "Ett mål", Verification.ILLUSTRATIVE, "");
    }

    private static ActivityFacts activityFacts() {
        return new ActivityFacts(
                "1.1",
                "En aktivitet",
                NEW_YEAR,
                LAST_DAY,
                Verification.ILLUSTRATIVE,
                Verification.ILLUSTRATIVE,
                Set.of(),
                Set.of());
    }
}
