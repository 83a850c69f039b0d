package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import jakarta.validation.Validator;
import se.samhand.accounts.AccountDraft;
import se.samhand.accounts.FirstAdministratorDraft;
import se.samhand.accounts.NewPassword;
import se.samhand.accounts.PasswordRule;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** The city's name and its first administrator. */
class WelcomeForm extends Composite<Div> {

    private final transient Validator validator;
    private final transient PasswordRule rule;
    private final SerializableBiConsumer<WelcomeForm, FirstAdministratorDraft> onWhole;
    private final TextField city = Fields.text(translate("accounts.city"));
    private final TextField name = UserFields.name();
    private final TextField username = UserFields.username();
    private final EmailField email = UserFields.email();
    private final PasswordField password;
    private final FieldFaults faults = new FieldFaults();

    /** @param onWhole takes what was filled in when nothing is wrong with it */
    WelcomeForm(
            Validator validator,
            PasswordRule rule,
            SerializableBiConsumer<WelcomeForm, FirstAdministratorDraft> onWhole) {
        this.validator = validator;
        this.rule = rule;
        this.onWhole = onWhole;
        password = UserFields.newPassword(rule);
        name.setLabel(translate("accounts.welcome.name"));
        city.setMaxLength(200);
        city.setHelperText(translate("accounts.city.help"));
        city.setRequiredIndicatorVisible(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        faults.at("cityName", city)
                .at("account.displayName", name)
                .at("account.username", username)
                .at("account.email", email)
                .at("password", password);
        var begin = new Button(translate("accounts.welcome.do"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("link-form");
        getContent().add(city, name, username, email, password, begin);
    }

    String password() {
        return password.getValue();
    }

    void sayThatTheUsernameIsTaken() {
        faults.say("account.username", translate("accounts.username.taken", username.getValue()));
        faults.focusFirst();
    }

    private void begin() {
        var account = new AccountDraft(username.getValue(), name.getValue(), email.getValue());
        var draft = new FirstAdministratorDraft(city.getValue(), account);
        var whole = faults.noneIn(draft, validator);
        var weakness = rule.weaknessOf(new NewPassword(password()), account.username());
        weakness.ifPresent(it -> faults.say("password", UserFields.sentence(it, rule)));
        faults.focusFirst();
        if (whole && weakness.isEmpty()) {
            onWhole.accept(this, draft);
        }
    }
}
