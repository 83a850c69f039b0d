package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import se.samhand.organisation.HostPeriod;
import se.samhand.organisation.OrganisationService;
import se.samhand.organisation.UnitActivities;
import se.samhand.organisation.UnitDetails;
import se.samhand.organisation.UnitLink;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.organisation.people.FunctionService;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Titles;

/** One unit: what it came from and became, who answers for it and what it does. The address may hold a day. */
@Route("organisation/:code")
@RolesAllowed(Roles.CITY_STAFF)
class UnitView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "code";

    private final transient OrganisationService organisation;
    private final transient FunctionService functions;
    private final transient List<UnitActivities> activities;
    private final transient List<UnitPanel> panels;
    private final transient Clock clock;
    private String title = "";

    UnitView(
            OrganisationService organisation,
            FunctionService functions,
            ObjectProvider<UnitActivities> activities,
            ObjectProvider<UnitPanel> panels,
            Clock clock) {
        this.organisation = organisation;
        this.functions = functions;
        this.activities = activities.orderedStream().toList();
        this.panels = panels.orderedStream().toList();
        this.clock = clock;
        getContent().addClassName("unit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var on = OnDay.of(event, clock);
        var unit = event.getRouteParameters()
                .get(CODE)
                .flatMap(code -> organisation.unit(code, on))
                .orElseThrow(NotFoundException::new);
        title = unit.unit().name();
        getContent().removeAll();
        getContent().add(header(unit, on));
        getContent().add(new UnitFactList(unit));
        addLinks("organisation.came-from", unit.cameFrom(), on);
        addLinks("organisation.became", unit.became(), on);
        addHosts("organisation.hosts", unit.hosts(), on);
        addFunctions(functions.functionsOf(unit.unit().id(), unit.shownOn()));
        addBelow(unit);
        addHosts("organisation.hosted", unit.hosted(), on);
        panels.forEach(it -> it.about(unit.unit(), unit.shownOn()).ifPresent(getContent()::add));
        activities.forEach(
                it -> getContent().add(new UnitActivityList(it, unit.unit().id())));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private PageHeader header(UnitDetails unit, LocalDate on) {
        var header = new PageHeader(title).within(translate("organisation.title"), "organisation?on=" + on);
        unit.path().stream()
                .skip(1) // the city, which every path begins with
                .forEach(it -> header.within(it.name(), "organisation/" + it.code() + "?on=" + on));
        header.about(new Span(Words.type(unit.unit().type())));
        Words.badge(unit.unit().verification()).ifPresent(header::about);
        var existence = Words.existence(unit.unit(), on);
        if (!existence.isEmpty()) {
            header.about(new Span(existence), new Span(translate("organisation.shown-on", Words.day(unit.shownOn()))));
        }
        if (SignedIn.has(Role.ADMIN)) {
            var address = "admin/organisation?unit=" + unit.unit().code();
            header.actions(new Anchor(address, translate("organisation.change")));
        }
        return header;
    }

    private void addLinks(String titleKey, List<UnitLink> links, LocalDate on) {
        var list = new UnorderedList();
        links.forEach(it -> {
            var how = new Span(translate("organisation.kind." + it.kind(), Words.day(it.on())));
            how.addClassName("unit-existence");
            list.add(new ListItem(new UnitAnchor(it.unit(), on), how));
        });
        addSection(titleKey, list, links.isEmpty());
    }

    private void addHosts(String titleKey, List<HostPeriod> hosts, LocalDate on) {
        var list = new UnorderedList();
        hosts.forEach(it -> {
            var item = new ListItem(new UnitAnchor(it.other(), on), new Span(Words.days(it.from(), it.to())));
            Words.badge(it.verification()).ifPresent(item::add);
            list.add(item);
        });
        addSection(titleKey, list, hosts.isEmpty());
    }

    private void addFunctions(List<FunctionDetails> held) {
        var list = new UnorderedList();
        held.forEach(it -> list.add(new ListItem(new FunctionLine(it))));
        addSection("organisation.functions", list, held.isEmpty());
    }

    private void addBelow(UnitDetails unit) {
        var list = new UnorderedList();
        unit.below().forEach(it -> {
            var item = new ListItem(new UnitAnchor(it.unit(), unit.shownOn()));
            addNames(item, "organisation.from-names", it.cameFrom());
            addNames(item, "organisation.to-names", it.became());
            list.add(item);
        });
        addSection("organisation.below-title", list, unit.below().isEmpty());
    }

    private static void addNames(ListItem item, String key, List<UnitLink> links) {
        if (!links.isEmpty()) {
            var names = links.stream().map(it -> it.unit().name()).toList();
            var said = new Span(translate(key, String.join("; ", names)));
            said.addClassName("unit-existence");
            item.add(said);
        }
    }

    private void addSection(String titleKey, UnorderedList list, boolean empty) {
        if (!empty) {
            list.addClassName("unit-links");
            getContent().add(new Section(new H2(translate(titleKey)), list));
        }
    }
}
