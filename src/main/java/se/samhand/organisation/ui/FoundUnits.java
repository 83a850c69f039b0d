package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitNode;
import se.samhand.organisation.UnitTree;
import se.samhand.uikit.EmptyState;

/** Units whose name or code holds what was searched for, each with what it stands below. */
class FoundUnits extends Composite<Div> {

    private static final int SHOWN = 100;

    FoundUnits(UnitTree tree, String search) {
        var wanted = search.toLowerCase(Locale.ROOT);
        var found =
                tree.all().map(UnitNode::unit).filter(it -> matches(it, wanted)).toList();
        if (found.isEmpty()) {
            getContent().add(new EmptyState(translate("organisation.not-found", search, Words.day(tree.on()))));
            return;
        }
        var names = tree.all().map(UnitNode::unit).collect(Collectors.toMap(Unit::id, Unit::name));
        var list = new UnorderedList();
        list.addClassName("unit-branch");
        found.stream().limit(SHOWN).forEach(unit -> {
            var line = new Div(new UnitAnchor(unit, tree.on()), place(names.get(unit.parentId())));
            line.addClassName("unit-line");
            list.add(new ListItem(line));
        });
        getContent().add(new Paragraph(translate("organisation.found", found.size())), list);
        if (found.size() > SHOWN) {
            getContent().add(new Paragraph(translate("organisation.found-more", found.size() - SHOWN)));
        }
    }

    private static boolean matches(Unit unit, String wanted) {
        return unit.name().toLowerCase(Locale.ROOT).contains(wanted)
                || unit.code().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private static Span place(@Nullable String above) {
        var place = new Span(above == null ? "" : translate("organisation.below", above));
        place.addClassName("unit-existence");
        return place;
    }
}
