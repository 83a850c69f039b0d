package se.samhand.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to show: why, and what one can do about it. */
public class EmptyState extends Div {

    public EmptyState(String sentence, Component... wayOn) {
        addClassName("empty-state");
        add(new Paragraph(sentence));
        add(wayOn);
    }
}
