package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.samhand.activity.GoalOfUnit;
import se.samhand.activity.StandingService;
import se.samhand.organisation.Unit;
import se.samhand.organisation.ui.UnitPanel;

/** On a unit's page: the goals that it works towards, each the way to its thread. */
@org.springframework.stereotype.Component
@Order(5)
class GoalsOfUnit implements UnitPanel {

    private final StandingService standings;

    GoalsOfUnit(StandingService standings) {
        this.standings = standings;
    }

    @Override
    public Optional<Component> about(Unit unit, LocalDate day) {
        var goals = standings.goalsOf(unit.id());
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("unit-links");
        goals.forEach(it -> list.add(item(it)));
        return Optional.of(new Section(new H2(translate("activity.goals")), list));
    }

    private static ListItem item(GoalOfUnit worked) {
        var goal = worked.goal();
        var name = goal.programmeCode() + " " + goal.code() + " " + goal.text();
        var link = new Anchor("programmes/" + goal.programmeCode() + "/goals/" + goal.code(), name.strip());
        link.getElement().setAttribute("lang", "sv");
        return new ListItem(link, new Span(translate("activity.goals.activities", worked.activities())));
    }
}
