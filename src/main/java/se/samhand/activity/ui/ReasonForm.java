package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import se.samhand.activity.ReasonDraft;
import se.samhand.uikit.Fields;

/** A reason and the button that needs it. */
class ReasonForm extends Composite<Div> {

    ReasonForm(Validator validator, String label, String verb, SerializableConsumer<ReasonDraft> onGiven) {
        TextField reason = Fields.text(label);
        reason.setMaxLength(1000);
        reason.addClassName("wide-field");
        var button = new Button(verb, click -> {
            var draft = new ReasonDraft(reason.getValue());
            var fault = validator.validate(draft).stream().findFirst();
            reason.setInvalid(fault.isPresent());
            fault.ifPresentOrElse(
                    it -> {
                        reason.setErrorMessage(translate(it.getMessage()));
                        reason.focus();
                    },
                    () -> onGiven.accept(draft));
        });
        getContent().addClassName("filters");
        getContent().add(reason, button);
    }
}
