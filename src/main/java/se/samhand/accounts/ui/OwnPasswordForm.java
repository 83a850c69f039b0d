package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import se.samhand.accounts.NewPassword;
import se.samhand.accounts.OwnAccountService;
import se.samhand.accounts.PasswordRule;
import se.samhand.accounts.TooManyGuesses;
import se.samhand.accounts.WrongPassword;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Chooses another password for one's own account. */
class OwnPasswordForm extends Composite<Div> {

    private final transient OwnAccountService account;
    private final transient PasswordRule rule;
    private final PasswordField present = Fields.password(translate("accounts.password.present"));
    private final PasswordField chosen;
    private final FieldFaults faults = new FieldFaults();

    OwnPasswordForm(OwnAccountService account, PasswordRule rule) {
        this.account = account;
        this.rule = rule;
        chosen = UserFields.newPassword(rule);
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setRequiredIndicatorVisible(true);
        faults.at("present", present).at("chosen", chosen);
        var save = new Button(translate("accounts.own.password.do"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("link-form");
        getContent().add(present, chosen, save);
    }

    private void change() {
        faults.clear();
        if (present.isEmpty()) {
            faults.say("present", translate("accounts.password.present.missing"));
        }
        var username = SignedIn.user().map(PortalUser::username).orElse("");
        rule.weaknessOf(new NewPassword(chosen.getValue()), username)
                .ifPresent(weakness -> faults.say("chosen", UserFields.sentence(weakness, rule)));
        if (!present.isInvalid() && !chosen.isInvalid()) {
            save();
        }
        faults.focusFirst();
    }

    private void save() {
        try {
            account.changePassword(new NewPassword(present.getValue()), new NewPassword(chosen.getValue()));
            present.clear();
            chosen.clear();
            Notices.success(translate("accounts.own.password.changed"));
        } catch (WrongPassword wrong) {
            faults.say("present", translate("accounts.password.present.wrong"));
        } catch (TooManyGuesses slowed) {
            faults.say("present", translate("accounts.password.present.slowed"));
        }
    }
}
