package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samhand.clock.PortalClock;
import se.samhand.indicator.EnteredValue;
import se.samhand.indicator.ValueKind;

/** Everything that was ever entered at a place, the latest first: corrected, never lost. */
class FigureHistory extends Composite<Section> {

    FigureHistory(List<EnteredValue> entries, ValueKind kind) {
        var list = new OrderedList();
        list.addClassName("figure-history");
        entries.forEach(it -> list.add(item(it, kind)));
        getContent().add(new H3(translate("indicator.history")), list);
    }

    private static ListItem item(EnteredValue entry, ValueKind kind) {
        var day = entry.at().atZone(PortalClock.STOCKHOLM).toLocalDate();
        var about = new Span(translate(
                entry.withdrawn() ? "indicator.history.withdrawn" : "indicator.history.entered",
                entry.by(),
                FigureWords.day(day)));
        about.addClassName("row-about");
        var item = new ListItem(new Span(FigureWords.text(entry.value(), kind)), about);
        if (!entry.why().isEmpty()) {
            var why = new Span(entry.why());
            why.addClassName("row-about");
            why.getElement().setAttribute("lang", "sv");
            item.add(why);
        }
        return item;
    }
}
