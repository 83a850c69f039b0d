package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit and a period.
 *
 * @param state the gravest of all that it holds
 * @param submitted how many of them are submitted
 * @param expected how many are expected; what is excused is not
 * @param inTime how many of those submitted were so in time, the first time
 * @param ageInDays since it was due, when late; else since the latest was sent back or submitted; null when neither
 * @param boardCode the board that answers for the unit; empty for a unit that none answers for
 * @param commitmentId the one to open, when the cell holds one activity; else null
 */
public record MatrixCell(
        CellState state,
        long submitted,
        long expected,
        long inTime,
        @Nullable Long ageInDays,
        String boardCode,
        @Nullable UUID commitmentId)
        implements Serializable {

    static final MatrixCell NOTHING = new MatrixCell(CellState.EMPTY, 0, 0, 0, null, "", null);

    MatrixCell and(MatrixCell other) {
        return new MatrixCell(
                state.compareTo(other.state) <= 0 ? state : other.state,
                submitted + other.submitted,
                expected + other.expected,
                inTime + other.inTime,
                state.compareTo(other.state) <= 0 ? ageInDays : other.ageInDays,
                boardCode.isEmpty() ? other.boardCode : boardCode,
                null);
    }
}
