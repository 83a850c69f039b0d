package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samhand.indicator.FigureRow;
import se.samhand.indicator.FlaggedFigure;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.Shown;
import se.samhand.indicator.ShownFigure;

/** Figures by unit and period, the city below; each cell leads to what is known of it. */
class FigureMatrix extends Composite<Div> {

    private final IndicatorPage page;
    private final IndicatorAddress address;
    private final List<FlaggedFigure> flagged;

    /** @param flagged the figures that have an open question */
    FigureMatrix(IndicatorPage page, IndicatorAddress address, List<FlaggedFigure> flagged) {
        this.page = page;
        this.flagged = flagged;
        this.address = address;
        var table = new NativeTable();
        table.setCaptionText(translate("indicator.table.caption"));
        table.add(header(), body());
        table.addClassNames("matrix", "figures");
        getContent().addClassName("matrix-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", translate("indicator.table.caption"));
        getContent().add(table);
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow(column(translate("indicator.unit")));
        page.table().periods().forEach(it -> row.add(column(FigureWords.shortPeriod(it, page.card()))));
        if (hasTotals()) {
            row.add(column(translate("indicator.overPeriods." + page.card().overPeriods())));
        }
        return new NativeTableHeader(row);
    }

    private boolean hasTotals() {
        return page.table().rows().stream().anyMatch(it -> it.total() != null);
    }

    private static NativeTableHeaderCell column(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        page.table().rows().forEach(it -> body.add(row(it, it.unit().name())));
        var city = page.table().city();
        if (city != null) {
            var row = row(city, translate("indicator.city"));
            row.addClassName("figures-sum");
            body.add(row);
        }
        return body;
    }

    private NativeTableRow row(FigureRow figures, String name) {
        var heading = new NativeTableHeaderCell(name);
        heading.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(heading);
        for (var at = 0; at < figures.figures().size(); at++) {
            row.add(cell(figures, at));
        }
        var total = figures.total();
        if (total != null) {
            row.add(number(figure(total)));
        }
        return row;
    }

    private NativeTableCell cell(FigureRow row, int at) {
        var figure = row.figures().get(at);
        var unit = row.unit();
        if (figure.shown() == Shown.NOT_ASKED) {
            return number(figure(figure));
        }
        var period = page.table().periods().get(at);
        var where = new Span(translate("indicator.where", unit.name(), FigureWords.period(period)) + " ");
        where.addClassName("only-heard");
        var content = figure(figure);
        AimWords.badge(row.aims().get(at)).ifPresent(content::add);
        flagged.stream()
                .filter(it -> it.unitId().equals(unit.id()) && it.periodId().equals(period.id()))
                .findFirst()
                .ifPresent(it -> content.add(FlagPanel.badge(it.state())));
        return number(new Anchor(
                address.with(IndicatorAddress.UNIT, unit.code())
                        .with(IndicatorAddress.PERIOD, period.code())
                        .text(),
                where,
                content));
    }

    private static NativeTableCell number(Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("number");
        return cell;
    }

    private Div figure(ShownFigure figure) {
        var kind = page.card().valueKind();
        var seen = new Span(FigureWords.text(figure, kind));
        seen.getElement().setAttribute("aria-hidden", "true");
        var heard = new Span(FigureWords.heard(figure, kind));
        heard.addClassName("only-heard");
        var both = new Div(seen, heard);
        if (figure.shown() == Shown.ZERO_CONFIRMED) {
            both.add(about(translate("indicator.confirmed")));
        }
        if (figure.incomplete()) {
            both.add(about(translate("indicator.incomplete")));
        }
        return both;
    }

    private static Span about(String text) {
        var about = new Span(text);
        about.addClassName("row-about");
        return about;
    }
}
