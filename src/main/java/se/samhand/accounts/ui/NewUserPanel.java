package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import jakarta.validation.Validator;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.AccountDraft;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.Invitation;
import se.samhand.accounts.UsernameTaken;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Notices;

/** A new account and the link to it. */
class NewUserPanel extends Composite<Section> {

    private final transient AccountService accounts;
    private final transient Validator validator;
    private final SerializableBiConsumer<AccountDetails, Invitation> onCreated;
    private final TextField name = UserFields.name();
    private final TextField username = UserFields.username();
    private final EmailField email = UserFields.email();
    private final FieldFaults faults = new FieldFaults();

    NewUserPanel(
            AccountService accounts,
            Validator validator,
            SerializableBiConsumer<AccountDetails, Invitation> onCreated) {
        this.accounts = accounts;
        this.validator = validator;
        this.onCreated = onCreated;
        faults.at("displayName", name).at("username", username).at("email", email);
        var create = new Button(translate("accounts.new.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(name, username, email);
        fields.addClassName("user-fields");
        getContent().addClassNames("side-panel", "user-panel");
        getContent().setAriaLabel(translate("accounts.new"));
        getContent()
                .add(
                        new Header(new H2(translate("accounts.new"))),
                        new Paragraph(translate("accounts.new.about")),
                        fields,
                        create);
    }

    private void create() {
        var draft = new AccountDraft(username.getValue(), name.getValue(), email.getValue());
        if (!faults.noneIn(draft, validator)) {
            return;
        }
        try {
            var account = accounts.create(draft);
            Notices.success(translate("accounts.created", account.displayName()));
            onCreated.accept(account, accounts.invite(account.id()));
        } catch (UsernameTaken taken) {
            faults.say("username", translate("accounts.username.taken", draft.username()));
            faults.focusFirst();
        }
    }
}
