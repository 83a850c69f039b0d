package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import se.samhand.programme.DraftFault;
import se.samhand.uikit.FaultMarks;

/** What is wrong with a form of a draft: what is incomplete, and what contradicts the rest of the draft. */
class DraftMarks extends FaultMarks {

    boolean show(Set<? extends ConstraintViolation<?>> incomplete, List<DraftFault> contradictions) {
        return tell(
                incomplete,
                contradictions.stream()
                        .map(it ->
                                new Told(it.field(), translate("programme.draft.refusal." + it.reason(), it.subject())))
                        .toList());
    }
}
