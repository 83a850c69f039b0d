package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import se.samhand.activity.RemedyDayNotPossible;
import se.samhand.activity.RemedyDetails;
import se.samhand.activity.RemedySettled;
import se.samhand.activity.RemedyState;
import se.samhand.activity.RemedyWordDraft;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Says how a remedy goes: that it goes on until another day, is done, or is no longer relevant. */
class RemedyForm extends Composite<Div> {

    private final transient Validator validator;
    private final SerializableConsumer<RemedyWordDraft> onSaid;
    private final RadioButtonGroup<RemedyState> state = Fields.options(translate("activity.remedy.state"));
    private final TextArea sentence = Fields.area(translate("activity.remedy.sentence"));
    private final DatePicker until = Fields.date(translate("activity.remedy.until"));
    private final FieldFaults faults =
            new FieldFaults().at("state", state).at("sentence", sentence).at("dueOn", until);

    /** @param onSaid may refuse as the service does */
    RemedyForm(Validator validator, RemedyDetails remedy, SerializableConsumer<RemedyWordDraft> onSaid) {
        this.validator = validator;
        this.onSaid = onSaid;
        state.setItems(RemedyState.DONE, RemedyState.ONGOING, RemedyState.NO_LONGER_RELEVANT);
        state.setItemLabelGenerator(RemedyPanel::word);
        state.addValueChangeListener(change -> until.setVisible(change.getValue() == RemedyState.ONGOING));
        state.setAriaLabel(translate("activity.remedy.state.which", remedy.text()));
        sentence.setMaxLength(1000);
        sentence.setMinRows(2);
        sentence.setHelperText(translate("activity.remedy.sentence.help"));
        until.setVisible(false);
        var save = new Button(translate("activity.remedy.save"), click -> save());
        save.setAriaLabel(translate("activity.remedy.save.which", remedy.text()));
        getContent().addClassName("follow-up-form");
        getContent().add(state, sentence, until, new Div(save));
    }

    private void save() {
        var goesOn = state.getValue() == RemedyState.ONGOING;
        var word = new RemedyWordDraft(state.getValue(), sentence.getValue(), goesOn ? until.getValue() : null);
        if (!faults.noneIn(word, validator)) {
            return;
        }
        try {
            onSaid.accept(word);
            Notices.success(translate("activity.remedy.saved"));
        } catch (RemedyDayNotPossible noDay) {
            faults.say("dueOn", translate("activity.remedy.until.missing"));
            faults.focusFirst();
        } catch (RemedySettled | ObjectOptimisticLockingFailureException meanwhile) {
            Notices.failure(translate("activity.remedy.meanwhile"));
        }
    }
}
