package se.samhand.uikit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A text with what was added and what was taken out: struck and underlined, not by colour alone. */
public class ChangedText extends Paragraph {

    public ChangedText(String before, String after) {
        addClassNames("changed-text", "as-written");
        getElement().setAttribute("lang", "sv");
        WordDifference.between(before, after).forEach(part -> getElement().appendChild(element(part)));
    }

    private static Element element(WordDifference.Part part) {
        return switch (part.kind()) {
            case SAME -> Element.createText(part.text());
            case REMOVED -> new Element("del").setText(part.text());
            case ADDED -> new Element("ins").setText(part.text());
        };
    }
}
