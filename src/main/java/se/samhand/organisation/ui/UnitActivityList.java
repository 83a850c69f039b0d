package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import se.samhand.organisation.UnitActivities;

/** What a unit and those it came from have done, each under the name it had. */
class UnitActivityList extends Composite<Section> {

    private static final int SHOWN = 50;

    UnitActivityList(UnitActivities feature, UUID unitId) {
        getContent().add(new H2(translate(feature.titleKey())));
        var rows = feature.of(unitId, SHOWN);
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(translate("organisation.activities.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("unit-activities");
        rows.forEach(row -> list.add(item(row)));
        getContent().add(list);
        if (rows.size() == SHOWN) {
            getContent().add(new Paragraph(translate("organisation.activities.more", SHOWN)));
        }
    }

    private static ListItem item(UnitActivities.Row row) {
        var period = new Span(row.period());
        period.addClassName("unit-activity-period");
        var activity = new Anchor(row.address(), row.activity());
        activity.getElement().setAttribute("lang", "sv");
        var unit = new Span(row.unitName());
        unit.getElement().setAttribute("lang", "sv");
        return new ListItem(period, activity, unit, new Span(translate(row.statusKey())));
    }
}
