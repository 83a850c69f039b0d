package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.Validator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.files.Attachments;
import se.samhand.files.CheckedFile;
import se.samhand.training.Topic;
import se.samhand.training.routines.ChangeSize;
import se.samhand.training.routines.QuestionSetDetails;
import se.samhand.training.routines.QuestionSetService;
import se.samhand.training.routines.RoutineNotPossible.Reason;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.routines.VersionDetails;
import se.samhand.training.routines.VersionDraft;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** The fields of a {@link VersionDraft}, and its file. */
class VersionForm extends Composite<Div> {

    private final transient Validator validator;
    private final boolean first;
    private final RadioButtonGroup<ChangeSize> change = Fields.options(translate("training.change"));
    private final TextArea changeNote = Fields.area(translate("training.change.note"));
    private final TextArea text = Fields.area(translate("training.text"));
    private final Select<QuestionSetDetails> questions = Fields.choice(translate("training.set"));
    private final TextArea planForYes = Fields.area(translate("training.planForYes"));
    private final TextArea planForReferral = Fields.area(translate("training.planForReferral"));
    private final RoutineFile file;
    private final FieldFaults faults = new FieldFaults();
    private transient @Nullable CheckedFile kept;

    VersionForm(
            RoutineService routines,
            QuestionSetService questionSets,
            Attachments attachments,
            Validator validator,
            Topic topic,
            VersionDetails version) {
        this.validator = validator;
        first = version.number() == 1;
        file = new RoutineFile(attachments);
        change.setItems(ChangeSize.values());
        change.setItemLabelGenerator(it -> translate("training.change." + it));
        change.setHelperText(translate("training.change.help"));
        var sets = questionSets.questionSets().stream()
                .filter(set -> set.topic() == topic)
                .toList();
        questions.setItems(sets);
        questions.setItemLabelGenerator(QuestionSetDetails::name);
        questions.setHelperText(translate(sets.isEmpty() ? "training.set.none" : "training.set.help"));
        text.setHelperText(translate(version.local() ? "training.text.local" : "training.text.help"));
        planForYes.setHelperText(translate(version.local() ? "training.plan.local" : "training.planForYes.help"));
        changeNote.setMaxLength(1000);
        text.setMaxLength(20_000);
        planForYes.setMaxLength(4000);
        planForReferral.setMaxLength(4000);
        faults.at("changeSize", change)
                .at("changeNote", changeNote)
                .at("text", text)
                .at("questionSetId", questions)
                .at("planForYes", planForYes)
                .at("planForReferral", planForReferral);
        show(version);
        change.setVisible(!first);
        changeNote.setVisible(!first);
        getContent().addClassName("routine-form");
        getContent().add(change, changeNote, text, new H3(translate("training.file")));
        routines.file(version.id())
                .ifPresent(kept -> getContent().add(new Paragraph(translate("training.file.kept", kept.name()))));
        getContent().add(file, questions, planForYes, planForReferral);
    }

    private void show(VersionDetails version) {
        var written = version.written();
        change.setValue(written.changeSize());
        changeNote.setValue(written.changeNote());
        text.setValue(written.text());
        questions.setValue(version.questions());
        planForYes.setValue(written.planForYes());
        planForReferral.setValue(written.planForReferral());
    }

    /** What is typed; nothing after each field has said what is wrong with it. */
    Optional<VersionDraft> whole() {
        var chosen = questions.getValue();
        var draft = new VersionDraft(
                change.getValue(),
                changeNote.getValue(),
                text.getValue(),
                chosen == null ? null : chosen.id(),
                planForYes.getValue(),
                planForReferral.getValue());
        return faults.noneIn(draft, validator) ? Optional.of(draft) : Optional.empty();
    }

    /** A new one that has not been kept yet. */
    Optional<CheckedFile> file() {
        return file.received().filter(it -> it != kept);
    }

    void fileIsKept() {
        kept = file.received().orElse(null);
    }

    /** Says it at the field, if it is about one of these. */
    boolean says(Reason reason) {
        var field = field(reason);
        if (field == null) {
            return false;
        }
        faults.say(field, translate("training.refusal." + reason.name()));
        return true;
    }

    void focusFirst() {
        faults.focusFirst();
    }

    private static @Nullable String field(Reason reason) {
        return switch (reason) {
            case NOTHING_WRITTEN -> "text";
            case NO_QUESTIONS, OTHER_TOPIC -> "questionSetId";
            case NO_PLAN_FOR_YES -> "planForYes";
            case NO_PLAN_FOR_REFERRAL -> "planForReferral";
            case NOT_SAID_WHAT_CHANGED -> "changeNote";
            default -> null;
        };
    }
}
