package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import se.samhand.activity.CommitmentPage;
import se.samhand.activity.RemedyDetails;
import se.samhand.activity.RemedyState;
import se.samhand.activity.RemedyWordDetails;
import se.samhand.period.Period;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** What has been done about earlier deviations, and what still is: each comes back here until it is settled. */
class RemedyPanel extends Composite<Section> {

    private final transient FollowUpDesk desk;
    private final UUID commitmentId;
    private final transient Period period;
    private Command onSaid = () -> {};

    RemedyPanel(FollowUpDesk desk, CommitmentPage page) {
        this.desk = desk;
        this.commitmentId = page.commitment().id();
        this.period = page.period();
        getContent().addClassName("remedies");
        getContent().getElement().setAttribute("tabindex", "-1");
        show(page.remedies());
    }

    /** @param told after somebody has said how a remedy goes */
    void onSaid(Command told) {
        onSaid = told;
    }

    private void show(List<RemedyDetails> remedies) {
        var open = remedies.stream().filter(it -> !it.state().isSettled()).toList();
        var settled = remedies.stream().filter(it -> it.state().isSettled()).toList();
        getContent().removeAll();
        getContent().setVisible(!remedies.isEmpty());
        getContent().add(new H3(translate("activity.remedies")));
        if (!open.isEmpty()) {
            getContent().add(list(open));
        }
        if (!settled.isEmpty()) {
            getContent().add(new Details(translate("activity.remedies.settled", settled.size()), list(settled)));
        }
    }

    private UnorderedList list(List<RemedyDetails> remedies) {
        var list = new UnorderedList();
        list.addClassName("milestones");
        remedies.forEach(it -> list.add(item(it)));
        return list;
    }

    private ListItem item(RemedyDetails remedy) {
        var about = new Div(
                translate("activity.remedy.about", PeriodNames.of(remedy.period()), remedy.unitName(), remedy.owner()));
        about.addClassName("row-about");
        var item = new ListItem(badge(remedy), written(remedy.text()), about);
        if (!remedy.words().isEmpty()) {
            var words = new OrderedList();
            words.addClassNames("row-about", "remedy-words");
            remedy.words().forEach(it -> words.add(word(it)));
            item.add(words);
        }
        if (remedy.mayWrite() && !remedy.state().isSettled()) {
            item.add(telling(remedy));
        }
        return item;
    }

    private static StatusBadge badge(RemedyDetails remedy) {
        var due = PeriodNames.day(remedy.dueOn());
        return switch (remedy.state()) {
            case DONE, NO_LONGER_RELEVANT, WITHDRAWN ->
                new StatusBadge(
                        remedy.state() == RemedyState.DONE ? Tone.GOOD : Tone.NEUTRAL,
                        remedy.state() == RemedyState.DONE ? Sign.DONE : Sign.NONE_YET,
                        word(remedy.state()));
            case ONGOING ->
                remedy.late()
                        ? new StatusBadge(Tone.BAD, Sign.ATTENTION, translate("activity.remedy.late", due))
                        : new StatusBadge(Tone.ACTIVE, Sign.WAITING, translate("activity.remedy.due", due));
        };
    }

    static String word(RemedyState state) {
        return translate("activity.remedy.state." + state);
    }

    private static ListItem word(RemedyWordDetails said) {
        var who = translate(
                "activity.remedy.said." + said.state(),
                ReviewState.day(said.saidAt()),
                said.saidByName(),
                PeriodNames.day(said.dueOn()));
        var item = new ListItem(new Span(who + " "));
        if (!said.sentence().isEmpty()) {
            item.add(written(said.sentence()));
        }
        return item;
    }

    private Component telling(RemedyDetails remedy) {
        var form = new RemedyForm(desk.validator(), remedy, word -> {
            desk.remedies().say(remedy.id(), remedy.version(), word);
            show(desk.remedies().of(commitmentId, period));
            onSaid.execute();
        });
        var details = new Details(translate("activity.remedy.tell"), form);
        details.addClassName("commitment-part");
        details.setOpened(remedy.late());
        return details;
    }

    private static Span written(String text) {
        var span = new Span(text);
        span.addClassName("as-written");
        span.getElement().setAttribute("lang", "sv");
        return span;
    }
}
