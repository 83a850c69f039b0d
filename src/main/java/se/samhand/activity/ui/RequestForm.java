package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import se.samhand.activity.RequestDraft;
import se.samhand.uikit.Fields;

/** A button that asks for something, and a field for why, which may stay empty. */
class RequestForm extends Composite<Div> {

    RequestForm(Validator validator, String verb, SerializableConsumer<RequestDraft> onAsked) {
        TextField why = Fields.text(translate("activity.request.why"));
        why.setMaxLength(1000);
        why.addClassName("wide-field");
        var button = new Button(verb, click -> {
            var draft = new RequestDraft(why.getValue());
            var fault = validator.validate(draft).stream().findFirst();
            why.setInvalid(fault.isPresent());
            fault.ifPresentOrElse(
                    it -> why.setErrorMessage(translate(it.getMessage())),
                    () -> Refusals.telling(() -> onAsked.accept(draft)));
        });
        getContent().addClassName("filters");
        getContent().add(why, button);
    }
}
