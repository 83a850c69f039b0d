package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import se.samhand.activity.CellState;
import se.samhand.activity.Matrix;
import se.samhand.activity.MatrixCell;
import se.samhand.activity.MatrixRow;
import se.samhand.activity.WhyLine;
import se.samhand.period.Period;

/** The matrix as text, for a file: for each period its state and how much of it is submitted. */
record MatrixCells(Matrix matrix) {

    List<String> header() {
        var header = new ArrayList<>(List.of(
                translate("activity.unit.code"), translate("activity.unit"), translate("activity.matrix.holder")));
        for (Period period : matrix.periods()) {
            header.add(period.code());
            header.add(translate("activity.matrix.submitted", period.code()));
            header.add(translate("activity.matrix.expected", period.code()));
            header.add(translate("activity.matrix.inTime.of", period.code()));
        }
        return header;
    }

    /** The cells of one activity that are not as they should be, unit by unit; none where a cell holds several. */
    static List<WhyLine> notAsTheyShouldBe(Matrix matrix, String title) {
        var lines = new ArrayList<WhyLine>();
        for (var unit : matrix.rows()) {
            for (var at = 0; at < matrix.periods().size(); at++) {
                var cell = unit.cells().get(at);
                var commitment = cell.commitmentId();
                if (commitment != null && cell.state().isNotAsItShouldBe()) {
                    var period = matrix.periods().get(at);
                    var where = unit.unitName() + ", " + PeriodNames.of(period);
                    lines.add(new WhyLine(commitment, title, where, period.code(), cell.state()));
                }
            }
        }
        return lines;
    }

    List<List<String>> rows() {
        return matrix.rows().stream().map(MatrixCells::row).toList();
    }

    private static List<String> row(MatrixRow unit) {
        var row = new ArrayList<>(List.of(unit.unitCode(), unit.unitName(), holders(unit)));
        for (MatrixCell cell : unit.cells()) {
            row.add(cell.state() == CellState.EMPTY ? "." : StatusWords.word(cell.state()));
            row.add(Long.toString(cell.submitted()));
            row.add(Long.toString(cell.expected()));
            row.add(Long.toString(cell.inTime()));
        }
        return row;
    }

    private static String holders(MatrixRow unit) {
        return unit.holders() == null ? "" : String.join(", ", unit.holders());
    }
}
