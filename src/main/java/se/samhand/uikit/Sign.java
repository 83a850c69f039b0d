package se.samhand.uikit;

import com.vaadin.flow.component.html.Span;

/** A small drawing that says what a word beside it says; never alone, and silent for a screen reader. */
public enum Sign {
    DONE,
    ATTENTION,
    STOP,
    RETURNED,
    DRAFT,
    WAITING,
    NONE_YET,
    LOCKED,
    FORWARD,
    QUESTION,
    PERSON,
    UNIT,
    LIGHT,
    DARK,
    AUTOMATIC,
    CLOSE,
    BACK,
    PLUS,
    MINUS,
    MOVED,
    NUMBER;

    /** Coloured as the text it stands in. */
    public Span icon() {
        var icon = new Span();
        icon.addClassNames("sign", className());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** For a badge inside a grid's cell, which is text and not a component. */
    public String className() {
        return "sign-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
