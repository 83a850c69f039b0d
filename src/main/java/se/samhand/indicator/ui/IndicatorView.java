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
import se.samhand.indicator.IndicatorPage;
import se.samhand.programme.NamedGoal;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SideBySide;
import se.samhand.uikit.Titles;

/** One indicator: its figures by unit and period, and its definition card. The address holds what is chosen. */
@Route("indicators/:code")
@RolesAllowed(Roles.CITY_STAFF)
class IndicatorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IndicatorDesk desk;
    private String title = "";

    IndicatorView(IndicatorDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = IndicatorAddress.of(event.getRouteParameters().get("code").orElse(""), event.getLocation());
        var since = address.since().orElse(null);
        var page = (address.isToday()
                        ? desk.reader().recalculated(address.code(), since)
                        : desk.reader().indicator(address.code(), since))
                .orElseThrow(NotFoundException::new);
        title = page.card().name();
        getContent().removeAll();
        getContent().add(header(page));
        var card = new CardPanel(page, desk.codeLists());
        if (page.table().periods().isEmpty()) {
            getContent().add(new EmptyState(translate("indicator.periods.none")), card);
            return;
        }
        var beside = new SideBySide(
                () -> address.withNothingOpen().go(),
                filters(page, address),
                new FigureMatrix(page, address, desk.flags().openOf(page.id())),
                new SignsExplained(),
                new OrganisationNote(page),
                new ChartPanel(page, unitToDraw(address)),
                card);
        beside.addClassName("figures-beside");
        ChosenFigure.at(page, address.value(IndicatorAddress.UNIT), address.value(IndicatorAddress.PERIOD))
                .ifPresent(it -> beside.show(new FigurePanel(desk, it, address::go)));
        getContent().add(beside);
    }

    /** The unit that is open, else the one that the reader acts for. */
    private static String unitToDraw(IndicatorAddress address) {
        var open = address.value(IndicatorAddress.UNIT);
        return open.isEmpty() ? SignedIn.actingFor().map(ActingFor::unitCode).orElse("") : open;
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
                translate("indicator.towards", goal.programmeCode(), goal.code()));
    }

    private static Component filters(IndicatorPage page, IndicatorAddress address) {
        Select<Integer> since = Fields.choice(translate("indicator.since"));
        since.setItems(page.years());
        since.setItemLabelGenerator(it -> Integer.toString(it));
        since.setValue(page.since());
        since.addValueChangeListener(change -> address.withNothingOpen()
                .with(IndicatorAddress.SINCE, Integer.toString(change.getValue()))
                .go());
        var filters = new Div(since);
        if (!page.recalculated().isEmpty()) {
            filters.add(organisation(page, address));
        }
        filters.addClassName("filters");
        return filters;
    }

    private static Component organisation(IndicatorPage page, IndicatorAddress address) {
        Select<Boolean> organisation = Fields.choice(translate("indicator.organisation"));
        organisation.setItems(false, true);
        organisation.setItemLabelGenerator(
                it -> translate(it ? "indicator.organisation.today" : "indicator.organisation.then"));
        organisation.setValue(page.today());
        organisation.addValueChangeListener(change -> address.withNothingOpen()
                .with(IndicatorAddress.ORGANISATION, change.getValue() ? IndicatorAddress.TODAY : "then")
                .go());
        return organisation;
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
