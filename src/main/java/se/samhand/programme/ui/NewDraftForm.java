package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;
import se.samhand.programme.NewDraft;
import se.samhand.uikit.Fields;

/** What is said of a draft as a whole; knows nothing of where it goes to. */
class NewDraftForm extends Composite<Div> {

    private final DraftMarks marks = new DraftMarks();
    private final RadioButtonGroup<Boolean> copy = Fields.options(translate("programme.draft.begins"));
    private final DatePicker from = marks.of("validFrom", Fields.date(translate("programme.draft.from")));
    private final DatePicker to = marks.of("validTo", Fields.date(translate("programme.draft.to")));
    private final Select<Verification> verification =
            marks.of("verification", Wording.choice(translate("programme.draft.verification")));
    private final TextArea note = marks.of("note", Fields.area(translate("programme.draft.note")));

    NewDraftForm(String verb, SerializableConsumer<NewDraft> onSave) {
        copy.setItems(true, false);
        copy.setItemLabelGenerator(
                it -> translate(it ? "programme.draft.begins.copy" : "programme.draft.begins.empty"));
        copy.setValue(true);
        copy.setVisible(false);
        note.setMaxLength(2000);
        var save = new Button(verb, click -> onSave.accept(draft()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var layout = new FormLayout(from, to, verification);
        layout.setAutoResponsive(true);
        layout.setExpandFields(true);
        note.addClassName("wide-field");
        getContent().addClassName("draft-form");
        getContent().add(marks, copy, layout, note, save);
    }

    /** Lets the draft begin with what the latest version holds. */
    void offerCopy() {
        copy.setVisible(true);
    }

    void show(LocalDate first, @Nullable LocalDate last, String words, Verification certainty) {
        from.setValue(first);
        to.setValue(last);
        note.setValue(words);
        verification.setValue(certainty);
    }

    DraftMarks marks() {
        return marks;
    }

    private NewDraft draft() {
        return new NewDraft(
                copy.isVisible() && Boolean.TRUE.equals(copy.getValue()),
                from.getValue(),
                to.getValue(),
                note.getValue(),
                verification.getValue());
    }
}
