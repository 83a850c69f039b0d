package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import se.samhand.activity.MilestoneDetails;
import se.samhand.activity.UnitYear;
import se.samhand.activity.YearRow;
import se.samhand.uikit.ScrolledTable;
import se.samhand.uikit.Sign;

/** What a board is committed to, month by month: a bar while it goes on, a gap while it rests, a sign for each milestone. */
class YearLine extends Composite<Div> {

    private final List<YearMonth> months;

    YearLine(UnitYear year) {
        months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year.year(), month))
                .toList();
        var body = new NativeTableBody();
        year.rows().forEach(row -> body.add(row(row, year.board().name())));
        var table = new NativeTable(new NativeTableHeader(header()), body);
        table.addClassName("year-line");
        getContent()
                .add(new ScrolledTable(
                        table, translate("activity.year.caption", year.board().name(), Integer.toString(year.year()))));
    }

    private NativeTableRow header() {
        var row = new NativeTableRow(cell(translate("activity.activity"), "col"));
        var short3 = DateTimeFormatter.ofPattern("LLL", UI.getCurrent().getLocale());
        months.forEach(month -> row.add(cell(month.format(short3).replace(".", ""), "col")));
        return row;
    }

    private NativeTableRow row(YearRow row, String boardName) {
        var name = cell("", "row");
        var link = new Anchor("activities/" + row.commitmentId(), row.activityCode() + " " + row.activityText());
        link.getElement().setAttribute("lang", "sv");
        name.add(link);
        if (!row.unitName().equals(boardName)) {
            var unit = new Span(row.unitName());
            unit.addClassName("row-about");
            name.add(unit);
        }
        var cells = new NativeTableRow(name);
        months.forEach(month -> cells.add(cell(row, month)));
        return cells;
    }

    private static NativeTableCell cell(YearRow row, YearMonth month) {
        var cell = new NativeTableCell();
        if (row.isUnderWay(month)) {
            var paused = row.isPaused(month);
            cell.addClassName(paused ? "year-paused" : "year-under-way");
            cell.add(heard(translate(paused ? "activity.year.paused" : "activity.year.underWay")));
        }
        row.milestones(month).forEach(it -> cell.add(milestone(it)));
        return cell;
    }

    private static Span milestone(MilestoneDetails milestone) {
        var words = translate(
                milestone.reachedOn() == null ? "activity.year.milestone" : "activity.year.milestone.reached",
                milestone.text(),
                PeriodNames.day(milestone.dueOn()));
        var mark = new Span(
                (milestone.reachedOn() != null ? Sign.DONE : milestone.late() ? Sign.ATTENTION : Sign.WAITING).icon(),
                heard(words));
        mark.addClassName("year-milestone");
        mark.getElement().setAttribute("title", words);
        return mark;
    }

    private static Span heard(String words) {
        var heard = new Span(words + " ");
        heard.addClassName("only-heard");
        return heard;
    }

    private static NativeTableHeaderCell cell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
