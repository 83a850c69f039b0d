package se.samhand.partners.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samhand.organisation.Unit;
import se.samhand.partners.AgreementDraft;
import se.samhand.partners.AgreementNotPossible;
import se.samhand.partners.AgreementNotPossible.Reason;
import se.samhand.programme.NamedGoal;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** The fields of an {@link AgreementDraft}, and the partner, who is chosen once. */
class AgreementForm extends Composite<FormLayout> {

    private final transient Validator validator;
    private final List<NamedGoal> knownGoals;
    private final ComboBox<Unit> partner = Fields.search(translate("partners.partner"));
    private final TextField registrationNumber = Fields.text(translate("partners.registrationNumber"));
    private final TextField title = Fields.text(translate("partners.title"));
    private final TextArea purpose = Fields.area(translate("partners.purpose"));
    private final DatePicker validFrom = Fields.date(translate("partners.validFrom"));
    private final DatePicker validTo = Fields.date(translate("partners.validTo"));
    private final MultiSelectComboBox<NamedGoal> goals = Fields.several(translate("partners.goals"));
    private final FieldFaults faults = new FieldFaults();

    AgreementForm(Validator validator, List<Unit> partners, List<NamedGoal> knownGoals) {
        this.validator = validator;
        this.knownGoals = knownGoals;
        partner.setItems(partners);
        partner.setItemLabelGenerator(Unit::name);
        registrationNumber.setMaxLength(40);
        registrationNumber.setHelperText(translate("partners.registrationNumber.help"));
        title.setMaxLength(200);
        purpose.setMaxLength(2000);
        purpose.setHelperText(translate("partners.purpose.help"));
        goals.setItems(knownGoals);
        goals.setItemLabelGenerator(AgreementFacts::name);
        faults.at("partner", partner)
                .at("registrationNumber", registrationNumber)
                .at("title", title)
                .at("purpose", purpose)
                .at("validFrom", validFrom)
                .at("validTo", validTo)
                .at("termInOrder", validTo)
                .at("goalKeys", goals);
        getContent().add(partner, registrationNumber, title, purpose, validFrom, validTo, goals);
        getContent().setColspan(partner, 2);
        getContent().setColspan(title, 2);
        getContent().setColspan(purpose, 2);
        getContent().setColspan(goals, 2);
        getContent().setColspan(registrationNumber, 2);
        for (var field : List.of(registrationNumber, title)) {
            field.setRequiredIndicatorVisible(true);
        }
        partner.setRequiredIndicatorVisible(true);
        validFrom.setRequiredIndicatorVisible(true);
        validTo.setRequiredIndicatorVisible(true);
    }

    /** For an agreement that is there already: its partner stays. */
    void show(AgreementDraft agreed) {
        partner.setVisible(false);
        registrationNumber.setValue(agreed.registrationNumber());
        title.setValue(agreed.title());
        purpose.setValue(agreed.purpose());
        validFrom.setValue(agreed.validFrom());
        validTo.setValue(agreed.validTo());
        goals.setValue(knownGoals.stream()
                .filter(goal -> agreed.goalKeys().contains(goal.key()))
                .collect(Collectors.toSet()));
        faults.clear();
    }

    AgreementDraft draft() {
        return new AgreementDraft(
                registrationNumber.getValue(),
                title.getValue(),
                purpose.getValue(),
                validFrom.getValue(),
                validTo.getValue(),
                goals.getValue().stream().map(NamedGoal::key).collect(Collectors.toSet()));
    }

    /** The draft when it is whole; else says at each field what is missing. */
    Optional<AgreementDraft> wholeDraft() {
        var draft = draft();
        var whole = faults.noneIn(draft, validator);
        if (partner.isVisible() && partner.isEmpty()) {
            faults.say("partner", translate("partners.partner.missing"));
            faults.focusFirst();
            return Optional.empty();
        }
        return whole ? Optional.of(draft) : Optional.empty();
    }

    UUID partnerId() {
        return partner.getValue().id();
    }

    void say(AgreementNotPossible refusal) {
        refusal.reasons().forEach(reason -> faults.say(field(reason), translate("partners.refusal." + reason.name())));
        faults.focusFirst();
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case REGISTRATION_NUMBER_TAKEN -> "registrationNumber";
            case ENDS_BEFORE_IT_BEGINS -> "validTo";
            case NOT_A_PARTNER -> "partner";
            case UNKNOWN_GOAL -> "goalKeys";
        };
    }
}
