package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import se.samhand.activity.CellState;
import se.samhand.activity.StandingService;
import se.samhand.activity.UnitStanding;
import se.samhand.organisation.SwedishOrder;
import se.samhand.programme.ActivityDetails;
import se.samhand.programme.GoalDetails;
import se.samhand.programme.ui.GoalStandingPanel;
import se.samhand.security.ActingFor;
import se.samhand.security.SignedIn;

/** On a goal's page: how its activities go in all, and who is late with what. Not for partners. */
@org.springframework.stereotype.Component
@Order(10)
class GoalStanding implements GoalStandingPanel {

    private final StandingService standings;

    GoalStanding(StandingService standings) {
        this.standings = standings;
    }

    @Override
    public Optional<Component> about(GoalDetails goal) {
        if (SignedIn.actingFor().map(ActingFor::isPartner).orElse(true)) {
            return Optional.empty();
        }
        var codes = goal.activities().stream().collect(toMap(ActivityDetails::key, ActivityDetails::code, (a, b) -> a));
        var all = standings.ofActivities(codes.keySet()).values().stream()
                .flatMap(List::stream)
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : standings.currentPeriod().map(period -> section(PeriodNames.of(period), all, codes));
    }

    private static Section section(String period, List<UnitStanding> all, Map<String, String> codes) {
        var section = new Section(new H2(translate("activity.goal", period)), counts(all));
        section.addClassName("programme-item");
        var late = all.stream()
                .filter(it -> it.state() == CellState.LATE || it.state() == CellState.MISSED)
                .sorted(Comparator.comparing(it -> codes.getOrDefault(it.activityKey(), "")))
                .toList();
        if (late.isEmpty()) {
            section.add(new Paragraph(translate("activity.goal.late.none")));
        } else {
            section.add(new H3(translate("activity.goal.late", late.size())), late(late, codes));
        }
        return section;
    }

    private static UnorderedList counts(List<UnitStanding> all) {
        var counts = new UnorderedList();
        counts.addClassName("state-counts");
        all.stream()
                .collect(groupingBy(UnitStanding::state, TreeMap::new, counting()))
                .forEach((state, count) ->
                        counts.add(new ListItem(StatusWords.badge(state), new Span(Long.toString(count)))));
        return counts;
    }

    /** Each unit once, with the activities that it is late with. */
    private static UnorderedList late(List<UnitStanding> late, Map<String, String> codes) {
        var list = new UnorderedList();
        list.addClassName("unit-standings");
        var names = late.stream().map(UnitStanding::unitName).distinct().sorted(SwedishOrder.ofNames());
        var byUnit = names.collect(toMap(
                Function.identity(),
                name -> late.stream().filter(it -> it.unitName().equals(name)).toList(),
                (a, b) -> a,
                LinkedHashMap::new));
        byUnit.forEach((unit, standings) -> {
            var item = new ListItem(new Span(unit));
            var links = new Span();
            links.addClassName("late-links");
            standings.forEach(it -> links.add(link(it, codes.getOrDefault(it.activityKey(), ""))));
            item.add(links);
            list.add(item);
        });
        return list;
    }

    private static Anchor link(UnitStanding late, String code) {
        var link = new Anchor("activities/" + late.commitmentId() + "?period=" + late.periodCode(), code);
        link.setAriaLabel(translate("activity.goal.late.which", code, late.unitName()));
        return link;
    }
}
