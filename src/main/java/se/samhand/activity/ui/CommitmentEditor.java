package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.CommitmentAnswer;
import se.samhand.activity.CommitmentDraft;
import se.samhand.activity.CommitmentIncomplete;
import se.samhand.activity.CommitmentReading;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** Where a coordinator says yes, yes in own words or that it does not concern the unit, and which function owns it. */
class CommitmentEditor extends Composite<Div> {

    private final transient CommitmentDesk desk;
    private final CommitmentReading reading;
    private final Command onChanged;
    private final RadioButtonGroup<CommitmentAnswer> answer = Fields.options(translate("activity.commitment.answer"));
    private final TextArea localText = Fields.area(translate("activity.commitment.localText"));
    private final TextArea reason = Fields.area(translate("activity.commitment.reason"));
    private final Select<FunctionDetails> owner = Fields.choice(translate("activity.commitment.owner"));
    private final FieldFaults faults = new FieldFaults();

    CommitmentEditor(CommitmentDesk desk, CommitmentReading reading, Command onChanged) {
        this.desk = desk;
        this.reading = reading;
        this.onChanged = onChanged;
        answer.setItems(CommitmentAnswer.values());
        answer.setItemLabelGenerator(it -> translate("activity.commitment.answer." + it));
        answer.addValueChangeListener(chosen -> showWhatItNeeds(chosen.getValue()));
        localText.setHelperText(translate("activity.commitment.localText.help"));
        localText.setMaxLength(2000);
        reason.setHelperText(translate("activity.commitment.reason.help"));
        reason.setMaxLength(1000);
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(translate("activity.commitment.owner.none"));
        owner.setItems(desk.reader().owners(reading.commitment().id()));
        owner.setItemLabelGenerator(
                it -> it == null ? translate("activity.commitment.owner.none") : CommitmentWords.owner(it));
        faults.at("answer", answer)
                .at("localText", localText)
                .at("reason", reason)
                .at("ownerFunctionId", owner);
        show();
        var save = new Button(translate("activity.commitment.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("follow-up-form");
        getContent().add(answer, localText, reason, owner, new Div(save));
    }

    private void show() {
        var undertaking = reading.undertaking();
        answer.setValue(undertaking.answer());
        localText.setValue(undertaking.localText());
        var held = reading.undertaking().ownerFunctionId();
        owner.getListDataView()
                .getItems()
                .filter(it -> it.id().equals(held))
                .findFirst()
                .ifPresent(owner::setValue);
        showWhatItNeeds(undertaking.answer());
    }

    private void showWhatItNeeds(@Nullable CommitmentAnswer chosen) {
        localText.setVisible(chosen == CommitmentAnswer.YES_ADAPTED);
        reason.setVisible(chosen == CommitmentAnswer.NOT_APPLICABLE);
    }

    private void save() {
        var function = owner.getValue();
        var draft = new CommitmentDraft(
                answer.getValue(), localText.getValue(), reason.getValue(), function == null ? null : function.id());
        if (!faults.noneIn(draft, desk.validator())) {
            return;
        }
        var commitment = reading.commitment();
        try {
            CommitmentWords.doing(() -> desk.deeds().answer(commitment.id(), commitment.version(), draft), onChanged);
        } catch (CommitmentIncomplete incomplete) {
            incomplete.faults().forEach(fault -> faults.say(field(fault), translate("activity.commitment." + fault)));
            faults.focusFirst();
        }
    }

    private static String field(CommitmentDraft.Fault fault) {
        return switch (fault) {
            case ANSWER_MISSING -> "answer";
            case LOCAL_TEXT_MISSING -> "localText";
            case REASON_MISSING -> "reason";
        };
    }
}
