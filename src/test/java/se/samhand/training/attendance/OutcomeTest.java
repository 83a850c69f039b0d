package se.samhand.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(List.of(), Outcome.UNDECIDED),
                Arguments.of(List.of(Came.FULL), Outcome.UNDECIDED),
                Arguments.of(List.of(Came.NO_SHOW), Outcome.UNDECIDED),
                Arguments.of(List.of(Came.FULL, Came.FULL), Outcome.COMPLETED),
                Arguments.of(List.of(Came.FULL, Came.PARTIAL), Outcome.NOT_ENOUGH),
                Arguments.of(List.of(Came.NO_SHOW, Came.FULL), Outcome.NOT_ENOUGH),
                Arguments.of(List.of(Came.NO_SHOW, Came.PARTIAL), Outcome.NOT_ENOUGH),
                Arguments.of(List.of(Came.NO_SHOW, Came.NO_SHOW), Outcome.NOT_COME));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twoDatesAreCompletedByWhoWasThereTheWholeOfBoth(List<Came> marks, Outcome outcome) {
        assertThat(Outcome.of(marks, 2)).isEqualTo(outcome);
    }
}
