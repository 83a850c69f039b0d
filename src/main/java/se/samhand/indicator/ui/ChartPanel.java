package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.indicator.Aim;
import se.samhand.indicator.FigureRow;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.Interval;
import se.samhand.indicator.ShownFigure;
import se.samhand.uikit.Fields;
import se.samhand.uikit.ScrolledTable;

/** How the figures of the city and of one unit have gone, with the target; drawn, and as a table beside. */
class ChartPanel extends Composite<Section> {

    private final IndicatorPage page;
    private final Div drawn = new Div();

    /** @param unitCode whose line is drawn at first; of nobody's where there is no such unit */
    ChartPanel(IndicatorPage page, String unitCode) {
        this.page = page;
        Select<FigureRow> unit = Fields.choice(translate("indicator.chart.unit"));
        unit.setItems(page.table().rows());
        unit.setItemLabelGenerator(it ->
                it == null ? translate("indicator.chart.noUnit") : it.unit().name());
        unit.setEmptySelectionAllowed(page.table().city() != null);
        unit.setEmptySelectionCaption(translate("indicator.chart.noUnit"));
        unit.addValueChangeListener(change -> draw(change.getValue()));
        drawn.addClassName("chart-beside");
        var filters = new Div(unit);
        filters.addClassName("filters");
        getContent().add(new H2(translate("indicator.chart")), filters, drawn);
        var first = page.table().rows().stream()
                .filter(it -> it.unit().code().equals(unitCode))
                .findFirst()
                .or(() -> page.table().city() == null
                        ? page.table().rows().stream().findFirst()
                        : Optional.empty());
        first.ifPresentOrElse(unit::setValue, () -> draw(null));
    }

    private void draw(@Nullable FigureRow unit) {
        var rows =
                Stream.of(page.table().city(), unit).flatMap(Stream::ofNullable).toList();
        drawn.removeAll();
        if (!rows.isEmpty()) {
            var aims = rows.getLast().aims();
            drawn.add(chart(rows, aims), table(rows, aims));
        }
    }

    private FigureChart chart(List<FigureRow> rows, List<Aim> aims) {
        var lines = new ArrayList<FigureChart.Line>();
        for (var row : rows) {
            var kind = row == page.table().city() ? FigureChart.Kind.CITY : FigureChart.Kind.UNIT;
            lines.add(new FigureChart.Line(name(row), kind, heights(row)));
        }
        addTarget(lines, aims, "indicator.target", Interval::from);
        if (aims.stream().map(Aim::interval).anyMatch(it -> it != null && !it.isOneNumber())) {
            addTarget(lines, aims, "indicator.chart.targetTo", Interval::to);
        }
        var suffix = page.card().valueKind().isShare() ? " %" : "";
        return new FigureChart(periods(), lines, suffix, heard(rows));
    }

    private static void addTarget(
            List<FigureChart.Line> lines, List<Aim> aims, String nameKey, Function<Interval, BigDecimal> end) {
        var values = new ArrayList<@Nullable BigDecimal>();
        aims.forEach(it -> values.add(it.interval() == null ? null : end.apply(it.interval())));
        if (values.stream().anyMatch(it -> it != null)) {
            lines.add(new FigureChart.Line(translate(nameKey), FigureChart.Kind.TARGET, values));
        }
    }

    private static List<@Nullable BigDecimal> heights(FigureRow row) {
        var heights = new ArrayList<@Nullable BigDecimal>();
        row.figures().forEach(it -> heights.add(it.height().orElse(null)));
        return heights;
    }

    private String heard(List<FigureRow> rows) {
        var lines = rows.stream()
                .map(row -> translate(
                        "indicator.chart.line",
                        name(row),
                        IntStream.range(0, row.figures().size())
                                .mapToObj(at -> periods().get(at) + " "
                                        + heard(row.figures().get(at)))
                                .collect(joining(", "))))
                .collect(joining(" "));
        return translate("indicator.chart.heard", lines);
    }

    private String heard(ShownFigure figure) {
        return FigureWords.heard(figure, page.card().valueKind());
    }

    private Component table(List<FigureRow> rows, List<Aim> aims) {
        var header = new NativeTableRow(heading(translate("indicator.period"), "col"));
        rows.forEach(it -> header.add(heading(name(it), "col")));
        header.add(heading(translate("indicator.target"), "col"));
        var body = new NativeTableBody();
        for (var at = 0; at < periods().size(); at++) {
            var line = new NativeTableRow(heading(periods().get(at), "row"));
            for (var row : rows) {
                line.add(number(row.figures().get(at)));
            }
            var target = new NativeTableCell(
                    AimWords.text(aims.get(at).interval(), page.card().valueKind()));
            target.addClassName("number");
            line.add(target);
            body.add(line);
        }
        var table = new NativeTable(new NativeTableHeader(header), body);
        table.addClassName("figures");
        return new ScrolledTable(table, translate("indicator.chart.table"));
    }

    private NativeTableCell number(ShownFigure figure) {
        var seen = new Span(FigureWords.text(figure, page.card().valueKind()));
        seen.getElement().setAttribute("aria-hidden", "true");
        var told = new Span(heard(figure));
        told.addClassName("only-heard");
        var cell = new NativeTableCell(new Div(seen, told));
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String name(FigureRow row) {
        return row == page.table().city()
                ? translate("indicator.city")
                : row.unit().name();
    }

    private List<String> periods() {
        return page.table().periods().stream()
                .map(it -> FigureWords.shortPeriod(it, page.card()))
                .toList();
    }
}
