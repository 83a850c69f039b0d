package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.samhand.activity.NotApproved;
import se.samhand.activity.ReviewOutcome;

/** After many were approved at once: how many, and which were not, each with why. */
class ReviewOutcomePanel extends Composite<Div> {

    ReviewOutcomePanel() {
        getContent().addClassNames("notice-box", "review-outcome");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("role", "group");
        clear();
    }

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    /** Moves the reader here when something was not approved. */
    void show(ReviewOutcome outcome) {
        clear();
        if (outcome.notApproved().isEmpty()) {
            return;
        }
        var heading = new H2(
                translate("activity.reviews.refused", outcome.notApproved().size(), outcome.approved()));
        var list = new UnorderedList();
        outcome.notApproved().forEach(it -> list.add(item(it)));
        getContent().getElement().setAttribute("aria-label", heading.getText());
        getContent().add(heading, list);
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private static ListItem item(NotApproved refused) {
        var title = new Span(refused.title());
        title.getElement().setAttribute("lang", "sv");
        return new ListItem(
                title, new Span(" · " + refused.unitName() + ": "), new Span(Refusals.sentence(refused.why())));
    }
}
