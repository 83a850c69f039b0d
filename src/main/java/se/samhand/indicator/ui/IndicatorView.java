package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.samhand.codelists.CodeLists;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.IndicatorService;
import se.samhand.programme.NamedGoal;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Titles;

/** One indicator: its figures by unit and period, and its definition card. The address holds what is chosen. */
@Route("indicators/:code")
@RolesAllowed(Roles.CITY_STAFF)
class IndicatorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SINCE = "since";

    private final transient IndicatorService service;
    private final transient CodeLists codeLists;
    private String title = "";

    IndicatorView(IndicatorService service, CodeLists codeLists) {
        this.service = service;
        this.codeLists = codeLists;
    }

    /** Where the figure of one unit and period is open. */
    static String address(IndicatorPage page, String unit, String period) {
        return "indicators/" + page.code() + "?since=" + page.since() + "&unit=" + unit + "&period=" + period;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var since = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SINCE)
                .flatMap(IndicatorView::year);
        var page = service.indicator(code, since.orElse(null)).orElseThrow(NotFoundException::new);
        title = page.card().name();
        getContent().removeAll();
        getContent().add(header(page));
        if (page.table().periods().isEmpty()) {
            getContent().add(new EmptyState(translate("indicator.periods.none")));
        } else {
            getContent().add(years(page), new FigureMatrix(page), new SignsExplained());
        }
        getContent().add(new CardPanel(page, codeLists));
    }

    private PageHeader header(IndicatorPage page) {
        var header = new PageHeader(title)
                .within(translate("indicator.title"), "indicators")
                .about(new Span(page.code()));
        Optional.ofNullable(page.goal()).map(IndicatorView::goal).ifPresent(header::about);
        Sureness.badge(page.card().verification()).ifPresent(header::about);
        return header;
    }

    private static Component goal(NamedGoal goal) {
        return new Anchor(
                "programmes/" + goal.programmeCode() + "/goals/" + goal.code(),
                translate("indicator.towards", goal.programmeName(), goal.code()));
    }

    private Component years(IndicatorPage page) {
        Select<Integer> since = Fields.choice(translate("indicator.since"));
        since.setItems(page.years());
        since.setItemLabelGenerator(it -> Integer.toString(it));
        since.setValue(page.since());
        since.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate("indicators/" + page.code() + "?" + SINCE + "=" + change.getValue())));
        var filters = new Div(since);
        filters.addClassName("filters");
        return filters;
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
