package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.OrganisationService;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitDetails;
import se.samhand.security.Roles;
import se.samhand.uikit.PageHeader;

/** Where administrators change the organisation. The address holds the unit and what is about to be done. */
@Route("admin/organisation")
@PageTitle("organisation.admin")
@Menu(title = "organisation.admin", order = 920)
@RolesAllowed(Roles.ADMIN)
class OrganisationAdminView extends Composite<Div> implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String ACT = "act";

    private final transient OrganisationService organisation;
    private final transient ActPanels panels;
    private final transient Clock clock;

    OrganisationAdminView(OrganisationService organisation, ActPanels panels, Clock clock) {
        this.organisation = organisation;
        this.panels = panels;
        this.clock = clock;
        getContent().addClassName("organisation-admin");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var given = event.getLocation().getQueryParameters();
        var today = LocalDate.now(clock);
        var chosen = given.getSingleParameter(UNIT)
                .map(code -> organisation.unit(code, today).orElseThrow(NotFoundException::new))
                .orElse(null);
        var act = given.getSingleParameter(ACT)
                .map(it -> Act.of(it).orElseThrow(NotFoundException::new))
                .filter(it -> chosen != null || !it.needsUnit());
        show(chosen, act, today);
    }

    private void show(@Nullable UnitDetails chosen, Optional<Act> act, LocalDate today) {
        var units = organisation.units();
        getContent().removeAll();
        getContent().add(new PageHeader(translate("organisation.admin")).saying(translate("organisation.admin.about")));
        getContent().add(picker(units, chosen, today), acts(chosen, act));
        act.ifPresent(it -> getContent()
                .add(
                        new H2(
                                chosen == null
                                        ? translate("organisation.act." + it)
                                        : translate(
                                                "organisation.act-on." + it,
                                                chosen.unit().name())),
                        panels.panel(it, chosen, units, today)));
        if (act.isEmpty()) {
            getContent().add(chosen == null ? panels.past() : about(chosen, today));
        }
    }

    private Div about(UnitDetails chosen, LocalDate today) {
        var about = new Div(
                new H2(chosen.unit().name()),
                new Paragraph(new UnitAnchor(chosen.unit(), today)),
                new UnitFactList(chosen));
        panels.undoing(chosen, today).forEach(about::add);
        return about;
    }

    private static ComboBox<Unit> picker(List<Unit> units, @Nullable UnitDetails chosen, LocalDate today) {
        var picker = UnitFields.unit(translate("organisation.admin.unit"), units, today);
        picker.setClearButtonVisible(true);
        picker.addClassName("unit-picker");
        if (chosen != null) {
            picker.setValue(chosen.unit());
        }
        picker.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                UI.getCurrent().navigate(OrganisationAdminView.class, parameters(it.getValue(), null));
            }
        });
        return picker;
    }

    private static Nav acts(@Nullable UnitDetails chosen, Optional<Act> current) {
        var nav = new Nav();
        nav.addClassName("organisation-days");
        nav.getElement().setAttribute("aria-label", translate("organisation.acts"));
        Arrays.stream(Act.values())
                .filter(it -> chosen == null ? !it.needsUnit() : it.isFor(chosen.unit()))
                .forEach(it -> {
                    var link = new RouterLink(translate("organisation.act." + it), OrganisationAdminView.class);
                    link.setQueryParameters(parameters(chosen == null ? null : chosen.unit(), it));
                    link.setHighlightCondition((same, navigation) -> false);
                    if (current.filter(it::equals).isPresent()) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    nav.add(link);
                });
        return nav;
    }

    static QueryParameters parameters(@Nullable Unit unit, @Nullable Act act) {
        var given = new LinkedHashMap<String, String>();
        if (unit != null) {
            given.put(UNIT, unit.code());
        }
        if (act != null) {
            given.put(ACT, act.address());
        }
        return QueryParameters.simple(given);
    }
}
