package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.samhand.organisation.UnitNode;

/** Units beside each other. What stands below one of them is put on the page when it is opened, and not before. */
class UnitBranch extends UnorderedList {

    private static final int AT_A_TIME = 100;

    private final LocalDate on;

    UnitBranch(List<UnitNode> nodes, LocalDate on, boolean opened) {
        this.on = on;
        addClassName("unit-branch");
        show(nodes, opened);
    }

    private void show(List<UnitNode> nodes, boolean opened) {
        nodes.stream().limit(AT_A_TIME).forEach(node -> add(item(node, opened)));
        if (nodes.size() > AT_A_TIME) {
            var rest = nodes.subList(AT_A_TIME, nodes.size());
            var place = new ListItem();
            var more = new Button(translate("organisation.more", rest.size()), click -> {
                remove(place);
                show(rest, false);
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            place.add(more);
            add(place);
        }
    }

    private ListItem item(UnitNode node, boolean opened) {
        var line = new Div();
        line.addClassName("unit-line");
        var item = new ListItem(line);
        if (!node.below().isEmpty()) {
            line.add(opener(node, item, opened));
        }
        line.add(new UnitAnchor(node.unit(), on));
        if (!node.below().isEmpty()) {
            var below =
                    new Span(translate("organisation.below-count", node.below().size()));
            below.addClassName("unit-existence");
            line.add(below);
        }
        return item;
    }

    private Button opener(UnitNode node, ListItem item, boolean opened) {
        var opener = new Button();
        opener.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        opener.addClassName("unit-opener");
        opener.setAriaLabel(translate("organisation.open", node.unit().name()));
        opener.addClickListener(click -> toggle(node, item, opener));
        opener.getElement().setAttribute("aria-expanded", "false");
        if (opened) {
            toggle(node, item, opener);
        }
        return opener;
    }

    private void toggle(UnitNode node, ListItem item, Button opener) {
        var open = item.getChildren().filter(UnitBranch.class::isInstance).findFirst();
        open.ifPresentOrElse(item::remove, () -> item.add(new UnitBranch(node.below(), on, false)));
        opener.getElement().setAttribute("aria-expanded", String.valueOf(open.isEmpty()));
    }
}
