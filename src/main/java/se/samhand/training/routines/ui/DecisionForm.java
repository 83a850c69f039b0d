package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import java.util.Optional;
import se.samhand.training.routines.DecisionDraft;
import se.samhand.training.routines.DecisionLevel;
import se.samhand.training.routines.RoutineNotPossible.Reason;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** The fields of a {@link DecisionDraft}. */
class DecisionForm extends Composite<Div> {

    private final transient Validator validator;
    private final RadioButtonGroup<DecisionLevel> level = Fields.options(translate("training.level"));
    private final TextField decidedBy = Fields.text(translate("training.decidedBy"));
    private final DatePicker decidedOn = Fields.date(translate("training.decidedOn"));
    private final TextField registrationNumber = Fields.text(translate("training.registrationNumber"));
    private final DatePicker inForceFrom = Fields.date(translate("training.inForceFrom"));
    private final DatePicker reviewBy = Fields.date(translate("training.reviewBy"));
    private final FieldFaults faults = new FieldFaults();

    DecisionForm(Validator validator) {
        this.validator = validator;
        level.setItems(DecisionLevel.values());
        level.setItemLabelGenerator(RoutineWords::level);
        level.setHelperText(translate("training.level.help"));
        decidedBy.setMaxLength(200);
        decidedBy.setHelperText(translate("training.decidedBy.help"));
        registrationNumber.setMaxLength(40);
        level.setRequiredIndicatorVisible(true);
        decidedBy.setRequiredIndicatorVisible(true);
        decidedOn.setRequiredIndicatorVisible(true);
        inForceFrom.setRequiredIndicatorVisible(true);
        reviewBy.setRequiredIndicatorVisible(true);
        inForceFrom.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null && reviewBy.isEmpty()) {
                reviewBy.setValue(chosen.getValue().plusYears(1));
            }
        });
        faults.at("level", level)
                .at("decidedBy", decidedBy)
                .at("decidedOn", decidedOn)
                .at("registrationNumber", registrationNumber)
                .at("inForceFrom", inForceFrom)
                .at("reviewBy", reviewBy);
        getContent().addClassName("routine-form");
        getContent().add(level, decidedBy, decidedOn, registrationNumber, inForceFrom, reviewBy);
    }

    /** What is typed; nothing after each field has said what is wrong with it. */
    Optional<DecisionDraft> whole() {
        var draft = new DecisionDraft(
                decidedOn.getValue(),
                decidedBy.getValue(),
                level.getValue(),
                registrationNumber.getValue(),
                inForceFrom.getValue(),
                reviewBy.getValue());
        return faults.noneIn(draft, validator) ? Optional.of(draft) : Optional.empty();
    }

    void says(Reason reason) {
        var field = switch (reason) {
            case DECIDED_IN_THE_FUTURE -> "decidedOn";
            case CITY_NEEDS_MANAGEMENT -> "level";
            case REVIEW_BEFORE_IN_FORCE, REVIEW_TOO_FAR -> "reviewBy";
            default -> "inForceFrom";
        };
        faults.say(field, translate("training.refusal." + reason.name()));
    }

    void focusFirst() {
        faults.focusFirst();
    }
}
