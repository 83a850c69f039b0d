package se.samhand.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.samhand.organisation.ChangeDay;
import se.samhand.organisation.OrganisationService;
import se.samhand.organisation.UnitTree;
import se.samhand.organisation.UnitType;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;

/** The whole organisation as of any day. The address holds the day, the search, and whether what has ended is shown. */
@Route("organisation")
@PageTitle("organisation.title")
@Menu(title = "organisation.title", order = 60)
@RolesAllowed(Roles.CITY_STAFF)
class OrganisationView extends Composite<Div> implements BeforeEnterObserver {

    private final transient OrganisationService organisation;
    private final transient Clock clock;
    private final DatePicker day;
    private final TextField search;
    private final Checkbox ceased;
    private final Nav days = new Nav();
    private final Paragraph summary = new Paragraph();
    private final Div units = new Div();
    private TreeAddress shown;

    OrganisationView(OrganisationService organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
        this.shown = new TreeAddress(LocalDate.now(clock), "", false);
        day = Fields.date(getTranslation("organisation.on"));
        search = Fields.text(getTranslation("organisation.search"));
        ceased = Fields.tick(getTranslation("organisation.with-ceased"));
        getContent().addClassName("organisation");
        var header = new PageHeader(getTranslation("organisation.title"))
                .actions(new Anchor("organisation/functions", getTranslation("organisation.functions")));
        getContent().add(header, choices(), days, summary, units);
        days.getElement().setAttribute("aria-label", getTranslation("organisation.days"));
        days.addClassName("organisation-days");
        summary.addClassName("organisation-summary");
        summary.getElement().setAttribute("role", "status");
    }

    private Div choices() {
        day.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                open(shown.on(it.getValue()));
            }
        });
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                open(shown.searching(it.getValue()));
            }
        });
        ceased.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                open(shown.withCeased(it.getValue()));
            }
        });
        var choices = new Div(day, search, ceased);
        choices.addClassName("organisation-choices");
        return choices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = TreeAddress.read(event, clock);
        day.setValue(shown.on());
        search.setValue(shown.search());
        ceased.setValue(shown.withCeased());
        showDays();
        show(organisation.tree(shown.on(), shown.withCeased()));
    }

    private static void open(TreeAddress address) {
        UI.getCurrent().navigate(OrganisationView.class, address.parameters());
    }

    private void showDays() {
        days.removeAll();
        var today = LocalDate.now(clock);
        days.add(dayLink(getTranslation("organisation.today"), today));
        organisation.changeDays().forEach(it -> days.add(dayLink(words(it), it.day())));
    }

    private String words(ChangeDay change) {
        return getTranslation(
                "organisation.change-day", Words.day(change.day()), Words.count(UnitType.DISTRICT, change.districts()));
    }

    private RouterLink dayLink(String words, LocalDate on) {
        var link = new RouterLink(words, OrganisationView.class);
        link.setQueryParameters(shown.on(on).parameters());
        link.setHighlightCondition((it, navigation) -> false);
        if (on.equals(shown.on())) {
            link.getElement().setAttribute("aria-current", "date");
        }
        return link;
    }

    private void show(UnitTree tree) {
        summary.setText(getTranslation(
                "organisation.summary",
                Words.day(tree.on()),
                tree.counts().entrySet().stream()
                        .filter(it -> it.getKey() != UnitType.CITY)
                        .map(it -> Words.count(it.getKey(), it.getValue()))
                        .collect(Collectors.joining(", "))));
        summary.setVisible(!tree.counts().isEmpty());
        units.removeAll();
        if (tree.roots().isEmpty()) {
            units.add(new EmptyState(getTranslation("organisation.none", Words.day(tree.on()))));
        } else if (shown.search().isEmpty()) {
            units.add(new UnitSections(tree));
        } else {
            units.add(new FoundUnits(tree, shown.search()));
        }
    }
}
