package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samhand.programme.Numbering.Numbered;

/** The numbers that would follow the order: as few new ones as can be, and never a forced one. */
class NumberingTest {

    @Test
    void numbersThatFollowTheOrderStay() {
        assertThat(Numbering.ofGoals(order("1", "3", "4"))).isEmpty();
        assertThat(Numbering.ofActivities(order("3.1", "3.3", "3.10"), "3", "3"))
                .isEmpty();
    }

    @Test
    void thoseThatAreThereAreHandedOutAnewAndAGapStaysAGap() {
        assertThat(goals("14", "16", "15")).containsExactly("14", "15", "16");
        assertThat(activities("3.4", "3.1", "3.2")).containsExactly("3.1", "3.2", "3.4");
    }

    @Test
    void whatHasComeFromAnotherGoalGetsTheNextNumber() {
        assertThat(activities("3.1", "1.2", "3.4")).containsExactly("3.1", "3.4", "3.5");
    }

    @Test
    void theActivitiesFollowTheirGoalsNewNumber() {
        var order = order("3.1", "3.2");
        assertThat(Numbering.ofActivities(order, "3", "2").values()).containsExactly("2.1", "2.2");
    }

    @Test
    void whereNumbersAreNotPlainOnesNothingIsSuggested() {
        assertThat(Numbering.ofGoals(order("B", "A"))).isEmpty();
        assertThat(Numbering.ofActivities(order("3.b", "3.a"), "3", "3")).isEmpty();
    }

    @Test
    void theNextIsAfterTheHighest() {
        assertThat(Numbering.next(List.of("3.1", "3.10", "1.20"), "3.")).isEqualTo("3.11");
        assertThat(Numbering.next(List.of(), "")).isEqualTo("1");
    }

    @Test
    void whatIsMovedStandsBeforeWhatItWasMovedTo() {
        var a = UUID.randomUUID();
        var b = UUID.randomUUID();
        var c = UUID.randomUUID();
        assertThat(Placing.moved(List.of(a, b, c), c, a)).containsExactly(c, a, b);
        assertThat(Placing.moved(List.of(a, b, c), a, null)).containsExactly(b, c, a);
        assertThat(Placing.moved(List.of(a, b), c, b)).containsExactly(a, c, b);
    }

    @Test
    void somethingNewComesLastOrWhereItsNumberPutsIt() {
        assertThat(Placing.last(Stream.of(0, 0))).isZero();
        assertThat(Placing.last(Stream.of(1, 2, 3))).isEqualTo(4);
        assertThat(Placing.last(Stream.of())).isZero();
    }

    private static List<String> goals(String... codes) {
        var order = order(codes);
        var changed = Numbering.ofGoals(order);
        return order.stream()
                .map(it -> changed.getOrDefault(it.id(), it.code()))
                .toList();
    }

    private static List<String> activities(String... codes) {
        var order = order(codes);
        var changed = Numbering.ofActivities(order, "3", "3");
        return order.stream()
                .map(it -> changed.getOrDefault(it.id(), it.code()))
                .toList();
    }

    private static List<Numbered> order(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Numbered(UUID.randomUUID(), code))
                .toList();
    }
}
