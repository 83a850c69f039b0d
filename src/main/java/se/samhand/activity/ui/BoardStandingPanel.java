package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.samhand.activity.BoardDecisionService;
import se.samhand.activity.BoardStanding;
import se.samhand.activity.StandingService;
import se.samhand.activity.WhyService;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.StartPanel;

/** On the start page: which period is open and until when, and how far the own board has come. */
@org.springframework.stereotype.Component
@Order(10)
class BoardStandingPanel implements StartPanel {

    private final StandingService standings;
    private final WhyService why;
    private final BoardDecisionService decisions;
    private final Validator validator;

    BoardStandingPanel(StandingService standings, WhyService why, BoardDecisionService decisions, Validator validator) {
        this.standings = standings;
        this.why = why;
        this.decisions = decisions;
        this.validator = validator;
    }

    @Override
    public Optional<String> headline() {
        return ofTheCity()
                .flatMap(unit -> standings.currentPeriod())
                .map(period ->
                        translate("activity.start.headline", PeriodNames.of(period), PeriodNames.day(period.closes())));
    }

    @Override
    public Optional<String> nextDate() {
        return ofTheCity()
                .flatMap(unit -> standings.nextDue())
                .map(period -> translate("activity.start.next", PeriodNames.day(period.due()), PeriodNames.of(period)));
    }

    @Override
    public Optional<Component> section() {
        return ofTheCity().flatMap(unit -> standings.ownBoard()).map(this::section);
    }

    private static Optional<ActingFor> ofTheCity() {
        return SignedIn.actingFor().filter(unit -> !unit.isPartner());
    }

    private static long notAsTheyShouldBe(BoardStanding standing) {
        return standing.byState().entrySet().stream()
                .filter(state -> state.getKey().isNotAsItShouldBe())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Component section(BoardStanding standing) {
        var sentence = translate(
                "activity.start.submitted",
                standing.submitted(),
                standing.expected(),
                PeriodNames.of(standing.period()));
        var bar = new ProgressBar(0, standing.expected(), standing.submitted());
        bar.getElement().setAttribute("aria-label", sentence);
        var states = new UnorderedList();
        states.addClassName("state-counts");
        standing.byState()
                .forEach((state, count) ->
                        states.add(new ListItem(StatusWords.badge(state), new Span(Long.toString(count)))));
        var links = new Div(
                new Anchor("activities", translate("activity.start.list")),
                new Anchor("activities/matrix", translate("activity.matrix")));
        if (SignedIn.has(Role.COORDINATOR) && standing.submitted() < standing.expected()) {
            links.addComponentAsFirst(new Anchor("activities/round", translate("activity.round")));
        }
        links.addClassName("start-links");
        var section = new Section(
                new H2(translate("activity.start.how", standing.boardName())),
                new Paragraph(sentence),
                bar,
                states,
                new WhyList(why, notAsTheyShouldBe(standing), why::ofOwnBoard),
                new BoardDecisionPanel(decisions, validator, standing.boardId(), standing.period()),
                links);
        section.addClassName("board-standing");
        return section;
    }
}
