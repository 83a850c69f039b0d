package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import se.samhand.activity.Act;
import se.samhand.activity.Reasons;
import se.samhand.activity.WhyService;

/** Why a follow-up stands as it does, and what would turn it; asked of the database when somebody opens it. */
class WhyPanel extends Composite<Details> {

    private final transient WhyService why;

    /** @param what the follow-up as it is called, for those who hear the page */
    WhyPanel(WhyService why, UUID commitmentId, String periodCode, String what) {
        this.why = why;
        var summary = new Span(translate("activity.why"));
        var heard = new Span(" " + what);
        heard.addClassName("only-heard");
        summary.add(heard);
        getContent().setSummary(summary);
        getContent().addClassName("why");
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                getContent().removeAll();
                getContent().add(reasons(commitmentId, periodCode));
            }
        });
    }

    private Component reasons(UUID commitmentId, String periodCode) {
        return why.why(commitmentId, periodCode)
                .<Component>map(WhyPanel::words)
                .orElseGet(() -> new Paragraph(translate("activity.nothingExpected")));
    }

    private static Component words(Reasons reasons) {
        var words = new Div(new Paragraph(WhyWords.rule(reasons)));
        if (!reasons.said().isEmpty()) {
            var said = new Paragraph(reasons.said());
            said.addClassNames("as-written", "quoted");
            said.getElement().setAttribute("lang", "sv");
            words.add(said);
        }
        if (!reasons.proposal().grounds().isEmpty()) {
            words.add(
                    new Paragraph(WhyWords.proposed(reasons.proposal())),
                    ProposalPanel.list(reasons.proposal().grounds()));
        }
        if (reasons.acts().isEmpty()) {
            words.add(new Paragraph(translate("activity.why.nothing")));
        } else {
            var acts = new OrderedList();
            reasons.acts().forEach(it -> acts.add(new ListItem(line(it))));
            words.add(new Paragraph(translate("activity.why.acts")), acts);
        }
        reasons.next()
                .ifPresent(it -> words.add(new Paragraph(
                        new Span(translate("activity.why.next") + " "), new Anchor(it.address(), WhyWords.next(it)))));
        return words;
    }

    private static Component line(Act act) {
        return new Div(new Anchor(act.address(), WhyWords.verb(act)), new Span(" " + WhyWords.who(act)));
    }
}
