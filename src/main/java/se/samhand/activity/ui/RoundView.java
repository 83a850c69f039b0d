package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import se.samhand.activity.RoundItem;
import se.samhand.activity.RoundService;
import se.samhand.activity.StandingService;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.PageHeader;

/** Takes a coordinator through everything that waits, on one page: most of it is one click or two sentences. */
@Route("activities/round")
@PageTitle("activity.round")
@RolesAllowed(Roles.COORDINATOR)
class RoundView extends Composite<Div> {

    /** More than anybody does at one sitting; the rest comes when asked for. */
    private static final int AT_A_TIME = 25;

    private final transient StandingService standings;
    private final transient FollowUpDesk desk;
    private final List<RoundItem> waiting;
    private final List<RoundCard> cards = new ArrayList<>();
    private final Paragraph left = new Paragraph();
    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private final Div list = new Div();
    private final Button more = new Button(translate("uikit.more"), click -> showMore());
    private int done;

    RoundView(RoundService rounds, StandingService standings, FollowUpDesk desk) {
        this.standings = standings;
        this.desk = desk;
        this.waiting = rounds.waiting();
        getContent().addClassNames("list-page", "round");
        getContent()
                .add(new PageHeader(translate("activity.round"))
                        .within(translate("activity.title"), "activities")
                        .saying(translate("activity.round.about")));
        if (waiting.isEmpty()) {
            getContent().add(allDone());
            return;
        }
        left.getElement().setAttribute("role", "status");
        list.addClassName("round-cards");
        bar.setMax(waiting.size());
        getContent().add(left, bar, list, more);
        showMore();
        progressed();
    }

    private void showMore() {
        waiting.stream().skip(cards.size()).limit(AT_A_TIME).forEach(item -> {
            var card = new RoundCard(item, desk, this::cardDone);
            cards.add(card);
            list.add(card);
        });
        more.setVisible(cards.size() < waiting.size());
    }

    private void cardDone(RoundCard card) {
        done++;
        progressed();
        cards.stream()
                .skip(cards.indexOf(card))
                .filter(RoundCard::waits)
                .findFirst()
                .or(() -> cards.stream().filter(RoundCard::waits).findFirst())
                .ifPresentOrElse(RoundCard::focus, () -> list.add(allDone()));
    }

    private void progressed() {
        var rest = waiting.size() - done;
        left.setText(translate("activity.round.left", rest));
        bar.setValue(done);
        bar.getElement().setAttribute("aria-label", translate("activity.round.done", done, waiting.size()));
    }

    private Component allDone() {
        var next = standings
                .nextDue()
                .map(period -> translate("activity.start.next", PeriodNames.day(period.due()), PeriodNames.of(period)));
        return new EmptyState(
                next.map(date -> translate("activity.round.nothing") + " " + date)
                        .orElseGet(() -> translate("activity.round.nothing")),
                new Anchor("", translate("activity.round.start")));
    }
}
