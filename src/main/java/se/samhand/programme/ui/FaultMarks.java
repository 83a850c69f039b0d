package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

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
import java.util.stream.Collectors;
import se.samhand.programme.DraftFault;
import se.samhand.uikit.FaultList;

/** Tells all faults of a form at once: in a list that takes the focus, and next to each field. */
class FaultMarks extends Composite<Div> {

    private record Told(String field, String sentence) implements Serializable {}

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FaultList list = new FaultList();

    FaultMarks() {
        getContent().add(list);
    }

    /** @param path of the draft's component that the field fills in */
    <F extends Component & HasValidation> F of(String path, F field) {
        field.setManualValidation(true);
        fields.put(path, field);
        return field;
    }

    void forget(String beginning) {
        fields.keySet().removeIf(it -> it.startsWith(beginning));
    }

    /** Shows them in place of those shown before; true when there are none. */
    boolean show(Set<? extends ConstraintViolation<?>> incomplete, List<DraftFault> contradictions) {
        var told = new ArrayList<Told>();
        incomplete.forEach(it -> told.add(new Told(it.getPropertyPath().toString(), translate(it.getMessage()))));
        contradictions.forEach(it ->
                told.add(new Told(it.field(), translate("programme.draft.refusal." + it.reason(), it.subject()))));
        var byField = told.stream().collect(groupingBy(Told::field, Collectors.mapping(Told::sentence, joining(" "))));
        fields.forEach((path, field) -> mark(field, byField.getOrDefault(path, "")));
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

    private static void mark(Component field, String sentence) {
        if (field instanceof HasValidation marked) {
            marked.setErrorMessage(sentence);
            marked.setInvalid(!sentence.isEmpty());
        }
    }
}
