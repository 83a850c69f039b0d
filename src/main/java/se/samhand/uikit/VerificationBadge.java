package se.samhand.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;

/** How sure a wording or a fact is, as a discreet mark beside it. */
public class VerificationBadge extends Span {

    /**
     * @param label a word or two, such as that it is made up
     * @param explanation a whole sentence, heard by screen readers and shown on hover and focus
     */
    public VerificationBadge(String label, String explanation) {
        addClassNames("badge", "badge-quiet");
        var spoken = new Span(explanation);
        spoken.addClassName("only-heard");
        add(Sign.QUESTION.icon(), new Span(label), spoken);
        Tooltip.forComponent(this).setText(explanation);
    }
}
