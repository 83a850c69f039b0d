package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A unit with a cell for each period, in the matrix's order. */
public record MatrixRow(UUID unitId, String unitCode, String unitName, List<MatrixCell> cells) implements Serializable {

    /** How much of what is expected is submitted, over all periods. */
    public MatrixCell sum() {
        return cells.stream().reduce(MatrixCell.NOTHING, MatrixCell::and);
    }
}
