package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import se.samhand.accounts.PasswordRule;
import se.samhand.accounts.PasswordRule.Weakness;
import se.samhand.uikit.Fields;

/** The fields that the forms of accounts have in common. */
final class UserFields {

    private UserFields() {}

    static TextField name() {
        var field = Fields.text(translate("accounts.displayName"));
        field.setMaxLength(120);
        field.setHelperText(translate("accounts.displayName.help"));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static TextField username() {
        var field = Fields.text(translate("accounts.username"));
        field.setMaxLength(80);
        field.setHelperText(translate("accounts.username.help"));
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocapitalize", "none");
        return field;
    }

    static EmailField email() {
        var field = Fields.email(translate("accounts.email"));
        field.setMaxLength(254);
        field.setHelperText(translate("accounts.email.help"));
        field.setManualValidation(true);
        return field;
    }

    /** For a password that is being chosen; password stores of browsers know it as such. */
    static PasswordField newPassword(PasswordRule rule) {
        var field = Fields.password(translate("accounts.password.new"));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setHelperText(translate("accounts.password.help", rule.atLeast()));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static String sentence(Weakness weakness, PasswordRule rule) {
        return translate("accounts.password." + weakness.name(), rule.atLeast());
    }
}
