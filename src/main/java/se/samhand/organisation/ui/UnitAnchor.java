package se.samhand.organisation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import se.samhand.organisation.Unit;

/** Leads to the page of a unit, as of the day that is looked at. */
class UnitAnchor extends Span {

    UnitAnchor(Unit unit, LocalDate on) {
        addClassName("unit-anchor");
        var link = new RouterLink(unit.name(), UnitView.class, new RouteParameters(UnitView.CODE, unit.code()));
        link.setQueryParameters(QueryParameters.of(OnDay.PARAMETER, on.toString()));
        link.getElement().setAttribute("lang", "sv");
        add(link);
        Words.badge(unit.verification()).ifPresent(this::add);
        var existence = Words.existence(unit, on);
        if (!existence.isEmpty()) {
            addClassName("unit-gone");
            var said = new Span(existence);
            said.addClassName("unit-existence");
            add(said);
        }
    }
}
