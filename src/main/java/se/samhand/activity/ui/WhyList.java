package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import se.samhand.activity.WhyLine;
import se.samhand.activity.WhyService;

/** What does not stand as it should, each with why; asked of the database when somebody opens it. */
class WhyList extends Composite<Details> {

    private final transient WhyService why;

    /** @param count how many there are, as far as the page knows */
    WhyList(WhyService why, long count, SerializableSupplier<List<WhyLine>> lines) {
        this.why = why;
        getContent().setSummaryText(translate("activity.why.all", count));
        getContent().addClassName("why-list");
        getContent().setVisible(count > 0);
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                getContent().removeAll();
                show(lines.get());
            }
        });
    }

    private void show(List<WhyLine> lines) {
        if (lines.isEmpty()) {
            getContent().add(new Paragraph(translate("activity.why.all.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("milestones");
        lines.forEach(it -> list.add(item(it)));
        getContent().add(list);
    }

    private ListItem item(WhyLine line) {
        var link = new Anchor("activities/" + line.commitmentId() + "?period=" + line.periodCode(), line.title());
        link.getElement().setAttribute("lang", "sv");
        var name = line.title() + ", " + line.unitName();
        return new ListItem(
                StatusWords.badge(line.state()),
                link,
                new Paragraph(line.unitName()),
                new WhyPanel(why, line.commitmentId(), line.periodCode(), name));
    }
}
