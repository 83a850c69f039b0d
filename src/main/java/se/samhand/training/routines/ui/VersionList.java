package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Unit;
import se.samhand.training.routines.RoutinePage;
import se.samhand.training.routines.VersionDetails;
import se.samhand.uikit.Fields;

/** Every version that the reader may read, and where a unit begins one of its own. */
class VersionList extends Composite<Aside> {

    private final @Nullable UUID shown;

    /** @param onLocalise told the routine and the unit */
    VersionList(RoutinePage page, @Nullable UUID shown, SerializableBiConsumer<UUID, UUID> onLocalise) {
        this.shown = shown;
        getContent().addClassName("routine-versions");
        getContent().getElement().setAttribute("aria-label", translate("training.versions"));
        getContent().add(new H2(translate("training.versions.city")), list(page.ofCity(), "training.versions.none"));
        getContent().add(new H2(translate("training.versions.local")), list(page.local(), "training.local.none"));
        if (page.inForce().isPresent() && !page.withoutOwn().isEmpty()) {
            getContent().add(localising(page, onLocalise));
        }
    }

    private Component list(List<VersionDetails> versions, String none) {
        if (versions.isEmpty()) {
            return new Paragraph(translate(none));
        }
        var list = new UnorderedList();
        versions.forEach(version -> list.add(item(version)));
        return list;
    }

    private ListItem item(VersionDetails version) {
        var link = new Anchor(
                "training/routines/" + version.routineId() + "?version=" + version.id(), RoutineWords.name(version));
        if (version.id().equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link, RoutineWords.badge(version.standing()));
    }

    private static Div localising(RoutinePage page, SerializableBiConsumer<UUID, UUID> onLocalise) {
        ComboBox<Unit> unit = Fields.search(translate("training.local.unit"));
        unit.setItems(page.withoutOwn());
        unit.setItemLabelGenerator(Unit::name);
        if (page.withoutOwn().size() == 1) {
            unit.setValue(page.withoutOwn().getFirst());
        }
        var begin = new Button(translate("training.local.begin"), click -> {
            if (unit.isEmpty()) {
                unit.setErrorMessage(translate("training.fault.unit"));
                unit.setInvalid(true);
                unit.focus();
            } else {
                onLocalise.accept(page.id(), unit.getValue().id());
            }
        });
        var form = new Div(unit, begin);
        form.addClassName("routine-form");
        return form;
    }
}
