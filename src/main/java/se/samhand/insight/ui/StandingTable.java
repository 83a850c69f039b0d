package se.samhand.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.BoardSum;
import se.samhand.uikit.ScrolledTable;

/** How far each board has come, and what those that are submitted say. */
class StandingTable extends Composite<Div> {

    StandingTable(List<BoardSum> boards) {
        var header = new NativeTableRow(
                heading(translate("insight.report.board"), "col"),
                heading(translate("insight.report.submitted"), "col"),
                heading(translate("insight.report.inTime"), "col"));
        for (var status : ActivityStatus.values()) {
            header.add(heading(translate("activity.status." + status), "col"));
        }
        var rows = new NativeTableBody();
        boards.forEach(board -> rows.add(row(board)));
        var table = new NativeTable(new NativeTableHeader(header), rows);
        table.addClassName("figures");
        getContent().add(new ScrolledTable(table, translate("insight.report.standing")));
    }

    private static NativeTableRow row(BoardSum board) {
        var row = new NativeTableRow(
                heading(board.name(), "row"),
                number(translate("insight.report.submitted.of", board.submitted(), board.expected())),
                number(Long.toString(board.inTime())));
        for (var status : ActivityStatus.values()) {
            row.add(number(Long.toString(board.of(status))));
        }
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
