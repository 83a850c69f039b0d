package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static se.samhand.activity.ui.DraftKeeper.kept;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.Answer;
import se.samhand.uikit.Fields;

/** Makes the fields of a follow-up: texts are saved soon after the last key, and kept in the browser until they are. */
final class AnswerFields {

    private static final int SAVED_AFTER_MILLISECONDS = 1_000;

    private AnswerFields() {}

    /** As in remedyOwner, REMEDY_OWNER. */
    static Answer answerOf(String property) {
        return Answer.valueOf(property.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    static String label(Answer answer) {
        return translate("activity.answer." + answer.name());
    }

    private static String help(Answer answer) {
        return translate("activity.answer." + answer.name() + ".help");
    }

    static RadioButtonGroup<ActivityStatus> status() {
        RadioButtonGroup<ActivityStatus> status = Fields.options(label(Answer.STATUS));
        status.setItems(ActivityStatus.values());
        status.setItemLabelGenerator(StatusWords::word);
        return status;
    }

    static TextArea area(Answer answer, int max) {
        var area = kept(Fields.area(label(answer)), answer.name());
        area.setMaxLength(max);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(SAVED_AFTER_MILLISECONDS);
        area.setHelperText(help(answer));
        return area;
    }

    static TextField line(Answer answer, int max) {
        var line = kept(Fields.text(label(answer)), answer.name());
        line.setMaxLength(max);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(SAVED_AFTER_MILLISECONDS);
        line.setHelperText(help(answer));
        return line;
    }
}
