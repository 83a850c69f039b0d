package se.samhand.partners.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Where to call, at the foot of every page that somebody exposed to violence may be reading. */
class SupportLines extends Div {

    private static final String FOR_THE_EXPOSED = "tel:020505050";
    private static final String FOR_WHO_WANTS_TO_STOP = "tel:020555666";

    SupportLines() {
        addClassName("support-lines");
        add(
                new Span(getTranslation("partners.support")),
                new Anchor(FOR_THE_EXPOSED, getTranslation("partners.support.exposed")),
                new Anchor(FOR_WHO_WANTS_TO_STOP, getTranslation("partners.support.stopping")));
    }
}
