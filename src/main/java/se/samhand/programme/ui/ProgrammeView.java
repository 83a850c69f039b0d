package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.GoalSummary;
import se.samhand.programme.ProgrammeDetails;
import se.samhand.programme.ProgrammeService;
import se.samhand.programme.VersionCannotMove;
import se.samhand.programme.VersionService;
import se.samhand.programme.VersionSummary;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Titles;

/** One programme: its versions, and the goals of the one that is shown. */
@Route("programmes/:code")
@RolesAllowed({Roles.CITY_STAFF, Roles.PARTNER})
class ProgrammeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProgrammeService service;
    private final transient VersionService versions;
    private final transient Clock clock;
    private String code = "";

    ProgrammeView(ProgrammeService service, VersionService versions, Clock clock) {
        this.service = service;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElseThrow(NotFoundException::new);
        var programme = service.programme(code, version(event)).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(programme.programme().name())
                        .within(translate("programme.title"), "programmes")
                        .about(facts(programme)));
        programme.shown().ifPresent(shown -> getContent().add(versions(programme, shown)));
        getContent()
                .add(new H2(translate("programme.goals." + programme.programme().kind())));
        getContent().add(goals(programme));
        SerializableConsumer<VersionSummary> archive = SignedIn.has(Role.PROGRAMME_OFFICE) ? this::archive : null;
        var readsAll = !SignedIn.actingFor().map(ActingFor::isPartner).orElse(true);
        getContent().add(new VersionList(programme, LocalDate.now(clock), readsAll, archive));
    }

    private void archive(VersionSummary version) {
        try {
            versions.archive(code, version.number());
            Notices.success(translate("programme.versions.archived", version.number()));
        } catch (VersionCannotMove notSupersededAnyLonger) {
            Notices.failure(translate("programme.versions.cannot-archive"));
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** The version in the address; an address that names none shows the one in force. */
    static @Nullable Integer version(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .map(text -> {
                    if (!text.matches("\\d{1,4}")) {
                        throw new NotFoundException();
                    }
                    return Integer.valueOf(text);
                })
                .orElse(null);
    }

    private static Facts facts(ProgrammeDetails details) {
        var programme = details.programme();
        var facts = new Facts()
                .add(translate("programme.kind"), translate("programme.kind." + programme.kind()))
                .add(translate("programme.time"), Years.of(programme.validFrom(), programme.validTo()))
                .add(translate("programme.source"), programme.source());
        Wording.badge(programme.verification()).ifPresent(badge -> facts.add(translate("programme.certainty"), badge));
        Optional.ofNullable(programme.predecessor())
                .ifPresent(before ->
                        facts.add(translate("programme.predecessor"), new Anchor("programmes/" + before, before)));
        return facts;
    }

    private Component versions(ProgrammeDetails programme, VersionSummary shown) {
        Select<VersionSummary> select = Fields.choice(translate("programme.version"));
        select.setItems(programme.versions());
        select.setItemLabelGenerator(ProgrammeView::name);
        select.setValue(shown);
        select.addClassName("wide-field");
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var number = Integer.toString(change.getValue().number());
                getUI().ifPresent(ui -> ui.navigate("programmes/" + code, QueryParameters.of("version", number)));
            }
        });
        var about = new Div(select);
        Wording.badge(shown.facts().verification()).ifPresent(about::add);
        if (!shown.facts().note().isEmpty()) {
            about.add(new Span(shown.facts().note()));
        }
        about.addClassName("programme-version");
        return about;
    }

    static String name(VersionSummary version) {
        return translate(
                "programme.version.name",
                version.number(),
                translate("programme.version.state." + version.facts().state()),
                Years.of(version.facts().validFrom(), version.facts().validTo()));
    }

    private Component goals(ProgrammeDetails programme) {
        if (programme.goals().isEmpty()) {
            return new EmptyState(translate("programme.goals.none"));
        }
        var list = new OrderedList();
        list.addClassName("goals");
        programme.goals().forEach(goal -> list.add(item(programme, goal)));
        return list;
    }

    private ListItem item(ProgrammeDetails programme, GoalSummary goal) {
        var number = new Span(goal.code());
        number.addClassName("goal-code");
        var link = new Anchor(
                "programmes/" + code + "/goals/" + goal.code()
                        + programme.shown().map(it -> "?version=" + it.number()).orElse(""),
                Wording.goalText(goal.text()));
        var about = new Span(translate("programme.activities.count", goal.activities()));
        about.addClassName("row-about");
        var item = new ListItem(number, new Div(link, about));
        Wording.badge(goal.verification()).ifPresent(item::add);
        return item;
    }

    @Override
    public String getPageTitle() {
        return Titles.of(code);
    }
}
