package se.samhand.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** A button that puts a text into the clipboard and says so. */
@Tag("copy-text")
@JsModule("context://components/copy-text.js")
public class CopyText extends HtmlContainer {

    private final Button button;

    /**
     * @param verb the words on the button
     * @param heard what a screen reader says in their place, for buttons that look alike
     * @param text what is copied, as it is
     */
    public CopyText(String verb, String heard, String text) {
        button = new Button(verb);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(heard);
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        getElement().setProperty("text", text);
        getElement().setAttribute("data-copied", I18NProvider.translate("uikit.copied"));
        getElement().setAttribute("data-refused", I18NProvider.translate("uikit.copy.refused"));
        add(button, said);
    }

    /** Drawn as a button, where it is what one came for. */
    public CopyText prominent() {
        button.removeThemeVariants(ButtonVariant.TERTIARY);
        addClassName("prominent");
        return this;
    }
}
