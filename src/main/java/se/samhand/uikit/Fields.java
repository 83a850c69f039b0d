package se.samhand.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;

/** Makes the fields of a form, each with a visible label and with its own words in the reader's language. */
public final class Fields {

    private Fields() {}

    public static TextField text(String label) {
        var field = new TextField(label);
        field.setI18n(new TextField.TextFieldI18n()
                .setRequiredErrorMessage(translate("uikit.field.required"))
                .setMaxLengthErrorMessage(translate("uikit.field.too-long"))
                .setMinLengthErrorMessage(translate("uikit.field.too-short"))
                .setPatternErrorMessage(translate("uikit.field.pattern")));
        return field;
    }

    /** A text of several lines, which grows with what is typed. */
    public static TextArea area(String label) {
        var field = new TextArea(label);
        field.setMinRows(3);
        field.setI18n(new TextArea.TextAreaI18n()
                .setRequiredErrorMessage(translate("uikit.field.required"))
                .setMaxLengthErrorMessage(translate("uikit.field.too-long"))
                .setMinLengthErrorMessage(translate("uikit.field.too-short"))
                .setPatternErrorMessage(translate("uikit.field.pattern")));
        return field;
    }

    public static EmailField email(String label) {
        var field = new EmailField(label);
        field.setI18n(new EmailField.EmailFieldI18n()
                .setRequiredErrorMessage(translate("uikit.field.required"))
                .setMaxLengthErrorMessage(translate("uikit.field.too-long"))
                .setPatternErrorMessage(translate("uikit.field.email")));
        return field;
    }

    /** A whole number. */
    public static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.addClassName("numbers");
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setRequiredErrorMessage(translate("uikit.field.required"))
                .setBadInputErrorMessage(translate("uikit.field.number"))
                .setMinErrorMessage(translate("uikit.field.too-small"))
                .setMaxErrorMessage(translate("uikit.field.too-large"))
                .setStepErrorMessage(translate("uikit.field.number")));
        return field;
    }

    /** A day, shown as 2026-09-21; the week begins on Monday. */
    public static DatePicker date(String label) {
        var locale = UI.getCurrent().getLocale();
        var field = new DatePicker(label);
        field.setLocale(locale);
        field.setWeekNumbersVisible(true);
        field.setI18n(Days.words(locale));
        return field;
    }

    /** A password, hidden until its reader asks to see it. */
    public static PasswordField password(String label) {
        var field = new PasswordField(label);
        // The button that shows it has no place among the words that the component offers.
        field.getElement().setPropertyMap("i18n", Map.of("reveal", translate("uikit.password.show")));
        return field;
    }

    /** Whether something is typed there that is no day, and would be lost in silence. */
    public static boolean isNoDay(Component field) {
        return field instanceof DatePicker day
                && day.isEmpty()
                && day.getElement().getProperty("_hasInputValue", false);
    }

    /** Whether something is typed there that is no number, and would be lost in silence. */
    public static boolean isNoNumber(Component field) {
        return field instanceof IntegerField number
                && number.isEmpty()
                && number.getElement().getProperty("_hasInputValue", false);
    }

    /** One of a few. */
    public static <T> Select<T> choice(String label) {
        var field = new Select<T>();
        field.setLabel(label);
        field.setI18n(new Select.SelectI18n().setRequiredErrorMessage(translate("uikit.field.choose")));
        return field;
    }

    /** One of many, found by typing. */
    public static <T> ComboBox<T> search(String label) {
        var field = new ComboBox<T>(label);
        field.setI18n(new ComboBox.ComboBoxI18n().setRequiredErrorMessage(translate("uikit.field.choose")));
        return field;
    }

    /** Several of many, found by typing. */
    public static <T> MultiSelectComboBox<T> several(String label) {
        var field = new MultiSelectComboBox<T>(label);
        field.setI18n(new MultiSelectComboBoxI18n()
                .setRequiredErrorMessage(translate("uikit.field.choose"))
                .setCleared(translate("uikit.several.cleared"))
                .setFocused(translate("uikit.several.focused"))
                .setSelected(translate("uikit.several.selected"))
                .setDeselected(translate("uikit.several.deselected"))
                .setTotal(translate("uikit.several.total")));
        return field;
    }

    /** One of a few, all of them in sight. */
    public static <T> RadioButtonGroup<T> options(String label) {
        var field = new RadioButtonGroup<T>(label);
        field.setI18n(
                new RadioButtonGroup.RadioButtonGroupI18n().setRequiredErrorMessage(translate("uikit.field.choose")));
        return field;
    }

    public static Checkbox tick(String label) {
        var field = new Checkbox(label);
        field.setI18n(new Checkbox.CheckboxI18n().setRequiredErrorMessage(translate("uikit.field.tick")));
        return field;
    }

    /** Any of a few, all of them in sight. */
    public static <T> CheckboxGroup<T> ticks(String label) {
        var field = new CheckboxGroup<T>(label);
        field.setI18n(new CheckboxGroup.CheckboxGroupI18n().setRequiredErrorMessage(translate("uikit.field.choose")));
        return field;
    }

    public static Upload file(UploadHandler receiver) {
        var field = new Upload(receiver);
        field.setI18n(Files.words());
        return field;
    }
}
