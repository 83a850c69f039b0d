package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samhand.indicator.EntryFault;
import se.samhand.uikit.FaultMarks;

/** All that is wrong with a figure or a target, in a list and at its fields. */
class EntryFaults extends FaultMarks {

    /** What a figure's rules say. */
    void say(List<EntryFault> faults) {
        tell(
                Set.of(),
                faults.stream()
                        .map(it -> new Told(
                                it.field(), translate(it.messageKey(), it.args().toArray())))
                        .toList());
    }

    /** What the form itself finds; true when that is nothing. */
    boolean none(Set<? extends ConstraintViolation<?>> incomplete, List<Told> unreadable) {
        return tell(incomplete, new ArrayList<>(unreadable));
    }
}
