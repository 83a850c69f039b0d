package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import se.samhand.activity.CellState;
import se.samhand.activity.Matrix;
import se.samhand.activity.MatrixCell;
import se.samhand.activity.MatrixRow;
import se.samhand.period.Period;

/** The matrix as a table: units down, periods across; each cell a sign, a word and its age, and a way to what it holds. */
class MatrixTable extends Composite<CellWalk> {

    MatrixTable(Matrix matrix, String caption) {
        var table = new NativeTable();
        table.setCaptionText(caption);
        table.add(header(matrix), body(matrix));
        table.addClassName("matrix");
        getContent().addClassName("matrix-scroll");
        getContent().add(table);
    }

    @Override
    protected CellWalk initContent() {
        return new CellWalk(); // not public, so that Flow cannot make it by itself
    }

    private static NativeTableHeader header(Matrix matrix) {
        var row = new NativeTableRow(column(translate("activity.unit")));
        matrix.periods().forEach(period -> row.add(column(PeriodNames.of(period))));
        row.add(column(translate("activity.matrix.sum")));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell column(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableBody body(Matrix matrix) {
        var body = new NativeTableBody();
        matrix.rows().forEach(row -> body.add(row(row, matrix)));
        return body;
    }

    private static NativeTableRow row(MatrixRow unit, Matrix matrix) {
        var name = new NativeTableHeaderCell(new Text(unit.unitName()));
        if (unit.holders() != null) {
            name.add(about(
                    unit.holders().isEmpty()
                            ? translate("activity.matrix.nobody")
                            : String.join(", ", unit.holders())));
        }
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        for (int column = 0; column < matrix.periods().size(); column++) {
            row.add(new NativeTableCell(
                    cell(unit, matrix.periods().get(column), unit.cells().get(column))));
        }
        var whole = unit.sum();
        var sum = new NativeTableCell(
                new Div(translate("activity.matrix.of", whole.submitted(), whole.expected())),
                about(translate("activity.matrix.inTime", whole.inTime())));
        sum.addClassName("number");
        row.add(sum);
        return row;
    }

    private static Component cell(MatrixRow unit, Period period, MatrixCell cell) {
        if (cell.state() == CellState.EMPTY) {
            var nothing = new Span("–");
            nothing.getElement().setAttribute("aria-label", translate("activity.state.EMPTY"));
            nothing.getElement().setAttribute("role", "img");
            return nothing;
        }
        return new Anchor(
                address(unit, period, cell),
                whereHeard(unit, period),
                new Div(StatusWords.badge(cell.state()), new Text(" "), about(aged(cell))));
    }

    /** One activity leads to its follow-up, several to the list of them. */
    private static String address(MatrixRow unit, Period period, MatrixCell cell) {
        return cell.commitmentId() == null
                ? "activities?board=" + cell.boardCode() + "&period=" + period.code()
                : "activities/" + cell.commitmentId() + "?period=" + period.code();
    }

    private static Span about(String words) {
        var text = new Span(words);
        text.addClassName("row-about");
        return text;
    }

    private static String aged(MatrixCell cell) {
        var count = cell.expected() > 1 ? translate("activity.matrix.of", cell.submitted(), cell.expected()) : "";
        var age = cell.ageInDays() == null ? "" : translate("activity.matrix.days", cell.ageInDays());
        return count.isEmpty() || age.isEmpty() ? count + age : count + " · " + age;
    }

    /** Sighted people read it off the row and the column. */
    private static Span whereHeard(MatrixRow unit, Period period) {
        var where = new Span(translate("activity.matrix.where", unit.unitName(), PeriodNames.of(period)) + " ");
        where.addClassName("only-heard");
        return where;
    }
}
