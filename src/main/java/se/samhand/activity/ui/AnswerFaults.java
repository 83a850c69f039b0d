package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samhand.activity.Answer;
import se.samhand.activity.Fault;

/** Says at the fields of a follow-up what is missing and what cannot be kept as it is typed. */
class AnswerFaults implements Serializable {

    private final Map<Answer, Component> fields;

    AnswerFaults(Map<Answer, Component> fields) {
        this.fields = fields;
    }

    /** What is mended beside the form is left out here. */
    void mark(List<Fault> faults) {
        faults.forEach(fault -> {
            var answer = fault.answer();
            if (answer != null) {
                mark(answer, translate("activity.fault." + fault.name()));
            }
        });
    }

    void mark(Answer answer, String sentence) {
        var field = (HasValidation) Objects.requireNonNull(fields.get(answer));
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    void clear() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }
}
