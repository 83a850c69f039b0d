package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedOrderTest {

    @Test
    void whatIsNewOrGoneMovesNothing() {
        assertThat(ChangedOrder.between(List.of("a", "b", "c"), List.of("x", "a", "c", "y")))
                .isEmpty();
    }

    @Test
    void onlyTheOneThatWasPlacedElsewhereHasMoved() {
        assertThat(ChangedOrder.between(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c")))
                .containsExactly("d");
    }

    @Test
    void ofTwoThatChangePlacesOneHasMoved() {
        assertThat(ChangedOrder.between(List.of("a", "b"), List.of("b", "a"))).hasSize(1);
        assertThat(ChangedOrder.between(List.of(), List.of("b", "a"))).isEmpty();
    }
}
