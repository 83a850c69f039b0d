package se.samhand.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** The chosen agreement beside the list. */
class AgreementPanel extends Composite<Section> {

    AgreementPanel(String title, Component about, Component body) {
        getContent().addClassName("side-panel");
        getContent().setAriaLabel(title);
        var facts = new Div(about);
        facts.addClassName("page-about");
        getContent().add(new Header(new H2(title)), facts, body);
    }
}
