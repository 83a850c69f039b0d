package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.Committed;
import se.samhand.activity.StandingService;
import se.samhand.activity.UnitStanding;
import se.samhand.activity.WhyService;
import se.samhand.programme.ui.ActivityStandingPanel;
import se.samhand.security.ActingFor;
import se.samhand.security.SignedIn;

/** On a goal's page: how each unit stands with each activity. Partners see the goal, not how the city's units stand. */
@org.springframework.stereotype.Component
class UnitsOfActivity implements ActivityStandingPanel {

    private final StandingService standings;
    private final WhyService why;

    UnitsOfActivity(StandingService standings, WhyService why) {
        this.standings = standings;
        this.why = why;
    }

    @Override
    public Map<UUID, Component> standing(Map<UUID, String> activities) {
        if (SignedIn.actingFor().filter(ActingFor::isPartner).isPresent()) {
            return Map.of();
        }
        var byKey = standings.ofActivities(activities.values());
        var committed = standings.committed(activities.keySet());
        Map<UUID, Component> found = new HashMap<>();
        activities.forEach((id, key) -> {
            var units = byKey.getOrDefault(key, List.of());
            var said = committed.get(id);
            if (said != null || !units.isEmpty()) {
                found.put(id, both(said, units));
            }
        });
        return found;
    }

    private ListItem item(UnitStanding unit) {
        var item = new ListItem(
                new Anchor("activities/" + unit.commitmentId() + "?period=" + unit.periodCode(), unit.unitName()),
                StatusWords.badge(unit.state()));
        if (unit.state().isNotAsItShouldBe()) {
            item.add(new WhyPanel(why, unit.commitmentId(), unit.periodCode(), unit.unitName()));
        }
        return item;
    }

    private Component both(@Nullable Committed said, List<UnitStanding> units) {
        var part = new Div();
        if (said != null) {
            part.add(new H3(translate("activity.commitments")), new Paragraph(words(said)));
        }
        if (!units.isEmpty()) {
            part.add(list(units));
        }
        return part;
    }

    /** Such as "9 enheter har sagt ja. 1 enhet har inte svarat." */
    private static String words(Committed said) {
        var words = Stream.of(
                        counted("yes", said.yes()),
                        counted("adapted", said.adapted()),
                        counted("notApplicable", said.notApplicable()),
                        counted("undecided", said.undecided()),
                        counted("unanswered", said.unanswered()))
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
        return words.isEmpty() ? translate("activity.committed.none") : words;
    }

    private static String counted(String what, long units) {
        return units == 0 ? "" : translate("activity.committed." + what, units);
    }

    private Component list(List<UnitStanding> units) {
        var list = new UnorderedList();
        list.addClassName("unit-standings");
        units.forEach(unit -> list.add(item(unit)));
        return new Div(new H3(translate("activity.units")), list);
    }
}
