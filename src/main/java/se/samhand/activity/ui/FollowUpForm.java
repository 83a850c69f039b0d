package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.Answer;
import se.samhand.activity.Beginning;
import se.samhand.activity.DraftMerge;
import se.samhand.activity.Fault;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.Proposal;
import se.samhand.uikit.Fields;

/** The fields of a {@link FollowUpDraft}. Knows nothing of where drafts come from or go to. */
class FollowUpForm extends Composite<Div> {

    private final transient Validator validator;
    private final Command onChange;
    private final RadioButtonGroup<ActivityStatus> status = AnswerFields.status();
    private final ProposalPanel proposed = new ProposalPanel();
    private final TextArea difference = AnswerFields.area(Answer.DIFFERENCE, 1000);
    private final TextArea narrative = AnswerFields.area(Answer.NARRATIVE, 4000);
    private final BegunText begun = new BegunText(narrative, this::changed);
    private final TextArea cause = AnswerFields.area(Answer.CAUSE, 2000);
    private final TextArea remedy = AnswerFields.area(Answer.REMEDY, 2000);
    private final TextField remedyOwner = AnswerFields.line(Answer.REMEDY_OWNER, 200);
    private final DatePicker remedyDue = Fields.date(AnswerFields.label(Answer.REMEDY_DUE));
    private final Div remedyParts = new Div(remedy, new Div(remedyOwner, remedyDue));
    private final Map<Answer, Component> fields = new EnumMap<>(Answer.class);
    private final AnswerFaults marks = new AnswerFaults(fields);
    private Proposal proposal = Proposal.NONE;

    FollowUpForm(Validator validator, Command onChange) {
        this.validator = validator;
        this.onChange = onChange;
        remedyParts.addClassName("follow-up-remedy");
        List.of(status, difference, narrative, cause, remedy, remedyOwner, remedyDue)
                .forEach(this::listen);
        fields.putAll(Map.of(
                Answer.STATUS, status,
                Answer.DIFFERENCE, difference,
                Answer.NARRATIVE, narrative,
                Answer.CAUSE, cause,
                Answer.REMEDY, remedy,
                Answer.REMEDY_OWNER, remedyOwner,
                Answer.REMEDY_DUE, remedyDue));
        getContent().addClassName("follow-up-form");
        getContent().add(status, proposed, difference, narrative, begun, cause, remedyParts);
        showWhatIsAsked();
    }

    private void listen(AbstractField<?, ?> field) {
        // What has been touched is judged anew; the other fields keep what was said about them.
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ((HasValidation) field).setInvalid(false);
                changed();
            }
        });
    }

    private void changed() {
        showWhatIsAsked();
        markForbiddenTexts();
        onChange.execute();
    }

    /** @param rule how a rule would judge it as things stand now */
    void proposes(Proposal rule) {
        proposal = rule;
        proposed.show(rule);
        showWhatIsAsked();
    }

    /** Cause, remedy and why one differs are asked for only where they are needed; what stands in them is kept. */
    private void showWhatIsAsked() {
        var chosen = status.getValue();
        difference.setVisible(proposal.differsFrom(chosen));
        cause.setVisible(chosen != null && chosen.needsCause());
        remedyParts.setVisible(chosen != null && chosen.needsRemedy());
    }

    void show(FollowUpDraft draft) {
        status.setValue(draft.status());
        difference.setValue(draft.difference());
        begun.isWritten();
        narrative.setValue(draft.narrative());
        cause.setValue(draft.cause());
        remedy.setValue(draft.remedy());
        remedyOwner.setValue(draft.remedyOwner());
        remedyDue.setValue(draft.remedyDue());
        showWhatIsAsked();
        marks.clear();
    }

    /** Shows a text to begin with; it is not written until somebody touches it or says that it stands. */
    void begins(Beginning beginning) {
        begun.offer(beginning);
    }

    /** After it was sent back: only what was asked for can be changed, with the remark beside it. */
    void opensOnly(SerializablePredicate<Answer> open, Map<Answer, String> remarks) {
        fields.forEach((answer, field) -> {
            ((HasValue<?, ?>) field).setReadOnly(!open.test(answer));
            var remark = remarks.get(answer);
            if (remark != null) {
                field.addClassName("to-complete");
                ((HasHelper) field).setHelperText(translate("activity.completion.remark.beside", remark));
            }
        });
    }

    boolean isOpen(Answer answer) {
        return !((HasValue<?, ?>) field(answer)).isReadOnly();
    }

    FollowUpDraft draft() {
        return new FollowUpDraft(
                status.getValue(),
                begun.written(),
                cause.getValue(),
                remedy.getValue(),
                remedyOwner.getValue(),
                remedyDue.getValue(),
                difference.getValue());
    }

    /** The draft without what cannot be kept as it is typed: that stays as it was saved last. */
    FollowUpDraft storable(FollowUpDraft saved) {
        return new DraftMerge(draft(), List.of()).choosing(forbiddenTexts().keySet(), saved);
    }

    /** Puts a text back that was found unsaved in the browser. */
    void fill(String answer, String text) {
        if (answer.equals(Answer.NARRATIVE.name())) {
            begun.isWritten();
        }
        ((HasValue<?, String>) Objects.requireNonNull(fields.get(Answer.valueOf(answer)))).setValue(text);
        changed();
    }

    /** Adds a paragraph to what has happened, as if it had been typed there. */
    void append(String paragraph) {
        var text = narrative.getValue();
        narrative.setValue(text.isBlank() ? paragraph : text + "\n\n" + paragraph);
        begun.isWritten();
        narrative.setInvalid(false);
        changed();
        narrative.focus();
    }

    /** Marks each fault at its field; texts that may not be kept stay marked. */
    void mark(List<Fault> faults) {
        marks.clear();
        marks.mark(faults);
        markForbiddenTexts();
    }

    Component field(Answer answer) {
        return Objects.requireNonNull(fields.get(answer));
    }

    /** What is wrong with what cannot be kept as it is typed, by field; empty when all can. */
    Map<Answer, String> forbiddenTexts() {
        var found = new EnumMap<Answer, String>(Answer.class);
        validator
                .validate(draft())
                .forEach(violation -> found.put(
                        AnswerFields.answerOf(violation.getPropertyPath().toString()),
                        translate(violation.getMessage())));
        if (Fields.isNoDay(remedyDue)) {
            found.put(Answer.REMEDY_DUE, translate("uikit.date.bad"));
        }
        return found;
    }

    private void markForbiddenTexts() {
        forbiddenTexts().forEach(marks::mark);
    }
}
