package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.samhand.organisation.Verification;
import se.samhand.programme.GoalDraft;
import se.samhand.uikit.Fields;

/** Fields for a {@link GoalDraft}. */
class GoalForm extends Composite<Div> {

    private final DraftMarks marks = new DraftMarks();
    private final TextField code = marks.of("code", Fields.text(translate("programme.draft.code")));
    private final TextArea text = marks.of("text", Fields.area(translate("programme.draft.text")));
    private final Select<Verification> verification =
            marks.of("verification", Wording.choice(translate("programme.draft.verification")));
    private final TextField source = marks.of("source", Fields.text(translate("programme.source")));

    GoalForm() {
        code.setMaxLength(20);
        code.addClassName("code-field");
        text.setMaxLength(2000);
        source.setMaxLength(500);
        getContent().addClassName("draft-fields");
        getContent().add(marks, code, text, verification, source);
    }

    void show(GoalDraft draft) {
        code.setValue(draft.code());
        text.setValue(draft.text());
        verification.setValue(draft.verification());
        source.setValue(draft.source());
    }

    GoalDraft draft() {
        return new GoalDraft(code.getValue(), text.getValue(), verification.getValue(), source.getValue());
    }

    DraftMarks marks() {
        return marks;
    }
}
