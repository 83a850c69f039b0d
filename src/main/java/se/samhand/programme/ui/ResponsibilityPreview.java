package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.samhand.organisation.Unit;
import se.samhand.uikit.Fields;

/** Which units the responsibilities name today, and on another day. */
class ResponsibilityPreview extends Composite<Section> {

    private final transient Function<LocalDate, List<Unit>> unitsOn;
    private final LocalDate today;
    private final DatePicker other = Fields.date(translate("programme.draft.preview.other"));
    private final Div shown = new Div();

    ResponsibilityPreview(LocalDate today, LocalDate otherDay, Function<LocalDate, List<Unit>> unitsOn) {
        this.today = today;
        this.unitsOn = unitsOn;
        other.setValue(otherDay);
        other.addValueChangeListener(change -> refresh());
        shown.addClassName("units-preview");
        getContent().addClassName("responsibility-preview");
        getContent().add(new H3(translate("programme.draft.preview")), other, shown);
    }

    void refresh() {
        var now = unitsOn.apply(today);
        shown.removeAll();
        shown.add(units(translate("programme.draft.preview.today", Dates.day(today)), now, now));
        var day = other.getValue();
        if (day != null) {
            var then = unitsOn.apply(day);
            shown.add(units(Dates.day(day), then, now));
            var left = now.stream().filter(unit -> !then.contains(unit)).toList();
            if (!left.isEmpty()) {
                shown.add(units(translate("programme.draft.preview.left", Dates.day(day)), left, left));
            }
        }
    }

    private static Component units(String heading, List<Unit> units, List<Unit> before) {
        var part = new Div(new H4(heading));
        if (units.isEmpty()) {
            part.add(new Paragraph(translate("programme.draft.preview.none")));
            return part;
        }
        part.add(new Paragraph(translate("programme.draft.preview.count", units.size())));
        var list = new UnorderedList();
        units.forEach(unit -> {
            var item = new ListItem(new Span(unit.name()));
            if (!before.contains(unit)) {
                item.add(new Span(" – " + translate("programme.draft.preview.joins")));
            }
            list.add(item);
        });
        part.add(list);
        return part;
    }
}
