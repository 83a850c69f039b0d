package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import se.samhand.organisation.UnitFault;
import se.samhand.uikit.FaultMarks;

/** What is wrong with a form about units: what is incomplete, and what contradicts the units there are. */
class UnitMarks extends FaultMarks {

    boolean show(Set<? extends ConstraintViolation<?>> incomplete, List<UnitFault> contradictions) {
        return tell(
                incomplete,
                contradictions.stream()
                        .map(it -> new Told(it.field(), sentence(it)))
                        .toList());
    }

    static String sentence(UnitFault fault) {
        return translate("organisation.refusal." + fault.reason(), fault.subject());
    }
}
