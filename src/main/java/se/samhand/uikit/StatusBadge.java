package se.samhand.uikit;

import com.vaadin.flow.component.html.Span;

/** A status by sign, word and colour, so that no one of them is needed to read it. */
public class StatusBadge extends Span {

    public StatusBadge(Tone tone, Sign sign, String word) {
        addClassNames("badge", tone.className());
        add(sign.icon(), new Span(word));
    }
}
