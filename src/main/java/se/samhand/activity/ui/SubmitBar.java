package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;

/** What one can do with a follow-up, and how far it has come. */
class SubmitBar extends Composite<Div> {

    SubmitBar(Command submit, Component... standing) {
        var button = new Button(translate("activity.submit"), click -> submit.execute());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var line = new Div(standing);
        line.addClassName("form-standing");
        getContent().addClassName("form-actions");
        getContent().add(button, line);
    }

    /** One more way, beside the first. */
    void offer(String verb, Command deed) {
        getContent().addComponentAtIndex(1, new Button(verb, click -> deed.execute()));
    }
}
