package se.samhand.partners.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;

/** The chosen agreement beside the list, with a way back to the list. */
class AgreementPanel extends Composite<Section> {

    AgreementPanel(String title, Component about, Component body, Command onClose) {
        var heading = new H2(title);
        var close = new Button(translate("uikit.close"), click -> onClose.execute());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("side-panel");
        getContent().setAriaLabel(title);
        var facts = new Div(about);
        facts.addClassName("page-about");
        getContent().add(new Header(heading, close), facts, body);
    }
}
