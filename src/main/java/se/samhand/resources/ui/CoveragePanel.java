package se.samhand.resources.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.ui.UnitPanel;
import se.samhand.resources.ResourceService;
import se.samhand.resources.Served;

/** On a support centre's page the districts that it serves, on a district's the centres that serve it. */
@org.springframework.stereotype.Component
class CoveragePanel implements UnitPanel {

    private final ResourceService service;

    CoveragePanel(ResourceService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> about(Unit unit, LocalDate day) {
        if (unit.type() == UnitType.SUPPORT_CENTRE) {
            return section("resources.coverage.districts", service.districtsOf(unit.id(), day), day);
        }
        return unit.type() == UnitType.DISTRICT
                ? section("resources.coverage.centres", service.centresFor(unit.id(), day), day)
                : Optional.empty();
    }

    private static Optional<Component> section(String titleKey, List<Served> served, LocalDate day) {
        if (served.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("unit-links");
        served.forEach(it -> list.add(item(it, day)));
        return Optional.of(
                new Section(new H2(translate(titleKey)), new Paragraph(translate("resources.coverage.about")), list));
    }

    private static ListItem item(Served served, LocalDate day) {
        var address = "organisation/" + served.other().code() + "?on=" + day;
        var name = new Anchor(address, served.other().name());
        name.getElement().setAttribute("lang", "sv");
        var item = new ListItem(name, new Span(translate("resources.asOf", Sureness.day(served.asOf()))));
        Sureness.badge(served.verification()).ifPresent(item::add);
        return item;
    }
}
