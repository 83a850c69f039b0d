package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samhand.indicator.IndicatorLine;
import se.samhand.indicator.IndicatorService;
import se.samhand.security.Roles;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;

/** What is measured, and the city's latest figure for each. */
@Route("indicators")
@PageTitle("indicator.title")
@Menu(title = "indicator.title", order = 22)
@RolesAllowed(Roles.CITY_STAFF)
class IndicatorsView extends Composite<Div> {

    private static final String FIGURE = """
        <span class="figure"><span aria-hidden="true">${item.figure}</span>
        <span class="only-heard">${item.heard}</span></span>
        <span class="row-about">${item.about}</span>\
        """;

    IndicatorsView(IndicatorService service) {
        var grid = new Grid<IndicatorLine>();
        grid.setAriaLabel(translate("indicator.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<IndicatorLine>of("""
            <a class="row-title" lang="sv" href="indicators/${item.code}">${item.name}</a>
            <span class="row-about">${item.code} · ${item.level}</span>
            <div class="when-narrow"><span class="row-about" lang="sv">${item.goal}</span>%s</div>\
            """.formatted(FIGURE))
                        .withProperty("code", IndicatorLine::code)
                        .withProperty("name", IndicatorLine::name)
                        .withProperty("level", it -> translate("indicator.level." + it.level()))
                        .withProperty("goal", IndicatorsView::goal)
                        .withProperty("figure", IndicatorsView::figure)
                        .withProperty("heard", IndicatorsView::heard)
                        .withProperty("about", IndicatorsView::about)
                        .withProperty("reached", it -> AimWords.shortly(it.aim()))
                        .withProperty(
                                "tone", it -> AimWords.tone(it.aim().reached()).className())
                        .withProperty(
                                "sign", it -> AimWords.sign(it.aim().reached()).className()))
                .setHeader(translate("indicator.indicator"))
                .setFlexGrow(3)
                .setWidth("16rem");
        var goal = grid.addColumn(
                        LitRenderer.<IndicatorLine>of("<span class=\"wrapped\" lang=\"sv\">${item.goal}</span>")
                                .withProperty("goal", IndicatorsView::goal))
                .setHeader(translate("indicator.goal"))
                .setFlexGrow(2)
                .setWidth("12rem");
        var latest = grid.addColumn(LitRenderer.<IndicatorLine>of(FIGURE)
                        .withProperty("figure", IndicatorsView::figure)
                        .withProperty("heard", IndicatorsView::heard)
                        .withProperty("about", IndicatorsView::about)
                        .withProperty("reached", it -> AimWords.shortly(it.aim()))
                        .withProperty(
                                "tone", it -> AimWords.tone(it.aim().reached()).className())
                        .withProperty(
                                "sign", it -> AimWords.sign(it.aim().reached()).className()))
                .setHeader(translate("indicator.latest"))
                .setFlexGrow(1)
                .setWidth("13rem");
        RoomForColumns.onlyWithRoom(grid, goal, latest);
        grid.setItemsPageable(page -> service.list(page).getContent());
        grid.setEmptyStateText(translate("indicator.none"));
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(translate("indicator.title")).saying(translate("indicator.about")),
                        grid,
                        new SignsExplained());
    }

    private static String goal(IndicatorLine line) {
        var goal = line.goal();
        return goal == null ? "" : goal.programmeCode() + " " + goal.code() + " " + goal.text();
    }

    private static String figure(IndicatorLine line) {
        var city = line.city();
        return city == null ? "" : FigureWords.text(city, line.valueKind());
    }

    private static String heard(IndicatorLine line) {
        var city = line.city();
        return city == null ? "" : FigureWords.heard(city, line.valueKind());
    }

    private static String about(IndicatorLine line) {
        var city = line.city();
        var period = line.period();
        if (city == null || period == null) {
            return translate("indicator.eachForItself");
        }
        var when = FigureWords.period(period);
        return city.incomplete() ? when + " · " + translate("indicator.incomplete") : when;
    }
}
