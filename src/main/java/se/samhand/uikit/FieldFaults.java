package se.samhand.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says at each field of a form what is wrong with it, all at once, and leads to the first. Constraints on the form's
 * record carry the key of their sentence as message; what is typed as a day or a number and is none counts as a fault of
 * its own, where the field is shown.
 */
public class FieldFaults implements Serializable {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** A field, in the order of the form, and the component of the record that it fills. */
    public <F extends Component & HasValidation> FieldFaults at(String property, F field) {
        fields.put(property, field);
        return this;
    }

    /** Forgets what was said, then says what is wrong with the record; true when it is whole. */
    public boolean noneIn(Object draft, Validator validator) {
        clear();
        Set<ConstraintViolation<Object>> violations = validator.validate(draft);
        violations.forEach(violation ->
                say(violation.getPropertyPath().toString(), I18NProvider.translate(violation.getMessage())));
        var noDays = shown(Fields::isNoDay);
        noDays.forEach(property -> say(property, I18NProvider.translate("uikit.date.bad")));
        var noNumbers = shown(Fields::isNoNumber);
        noNumbers.forEach(property -> say(property, I18NProvider.translate("uikit.field.number")));
        focusFirst();
        return violations.isEmpty() && noDays.isEmpty() && noNumbers.isEmpty();
    }

    private List<String> shown(Predicate<Component> faulty) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().isVisible() && faulty.test(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Says one thing more; a part of a list is said at the whole list. */
    public void say(String property, String sentence) {
        var field = fields.get(property.replaceFirst("\\[.*", ""));
        if (field == null) {
            throw new IllegalArgumentException("No field for " + property + ": " + sentence);
        }
        ((HasValidation) field).setErrorMessage(sentence);
        ((HasValidation) field).setInvalid(true);
    }

    public void clear() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    public void focusFirst() {
        fields.values().stream()
                .filter(field -> ((HasValidation) field).isInvalid())
                .findFirst()
                .ifPresent(field -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                });
    }
}
