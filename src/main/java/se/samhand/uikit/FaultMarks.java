package se.samhand.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells all faults of a form at once: in a list that takes the focus, and next to each field. Constraints carry the key
 * of their sentence as message; what is typed as a day and is none counts as a fault of its own.
 */
public abstract class FaultMarks extends Composite<Div> {

    /**
     * A fault in words.
     *
     * @param field path of the draft's component that it is about; one that no field fills stands at the first field
     */
    public record Told(String field, String sentence) implements Serializable {}

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FaultList list = new FaultList();

    protected FaultMarks() {
        getContent().add(list);
    }

    /** @param path of the draft's component that the field fills in */
    public <F extends Component & HasValidation> F of(String path, F field) {
        field.setManualValidation(true);
        fields.put(path, field);
        return field;
    }

    /** Fields are taken away, those whose path begins so. */
    public void forget(String beginning) {
        fields.keySet().removeIf(it -> it.startsWith(beginning));
    }

    /** Shows them in place of those shown before; true when there are none. */
    protected final boolean tell(Set<? extends ConstraintViolation<?>> incomplete, List<Told> contradictions) {
        var told = new ArrayList<Told>();
        incomplete.forEach(it -> told.add(new Told(it.getPropertyPath().toString(), translate(it.getMessage()))));
        told.addAll(contradictions);
        fields.forEach((path, field) -> {
            if (Fields.isNoDay(field)) {
                told.removeIf(it -> it.field().equals(path));
                told.add(new Told(path, translate("uikit.date.bad")));
            }
        });
        var byField = told.stream().collect(groupingBy(Told::field, mapping(Told::sentence, joining(" "))));
        fields.forEach((path, field) -> mark((HasValidation) field, byField.getOrDefault(path, "")));
        list.show(told.stream()
                .map(it -> new FaultList.Fault(it.sentence(), field(it.field())))
                .toList());
        if (!told.isEmpty()) {
            list.focus();
        }
        return told.isEmpty();
    }

    private Component field(String path) {
        return Optional.ofNullable(fields.get(path))
                .orElseGet(() -> fields.values().iterator().next());
    }

    private static void mark(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }
}
