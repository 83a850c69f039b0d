package se.samhand.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Where to call, at the foot of every page that somebody exposed to violence may be reading. */
public class SupportLines extends Div {

    private static final String FOR_THE_EXPOSED = "tel:020505050";
    private static final String FOR_WHO_WANTS_TO_STOP = "tel:020555666";

    public SupportLines() {
        addClassName("support-lines");
        add(
                new Span(getTranslation("uikit.support")),
                new Anchor(FOR_THE_EXPOSED, getTranslation("uikit.support.exposed")),
                new Anchor(FOR_WHO_WANTS_TO_STOP, getTranslation("uikit.support.stopping")));
    }
}
