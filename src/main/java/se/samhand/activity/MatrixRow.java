package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with a cell for each period, in the matrix's order.
 *
 * @param holders the names of those who coordinate at its board today; empty when nobody does, null for a unit that
 *     is no more
 */
public record MatrixRow(
        UUID unitId,
        String unitCode,
        String unitName,
        @Nullable List<String> holders,
        List<MatrixCell> cells) implements Serializable {

    /** How much of what is expected is submitted, over all periods. */
    public MatrixCell sum() {
        return cells.stream().reduce(MatrixCell.NOTHING, MatrixCell::and);
    }
}
