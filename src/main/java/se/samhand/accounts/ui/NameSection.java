package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.accounts.AccountChangeDraft;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.AccountService;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Notices;

/** What the person is called and where their mail goes. Of two who change it at once, the later one sees both. */
class NameSection extends Composite<Div> implements UserPanel.Part {

    private final transient AccountService accounts;
    private final transient Validator validator;
    private final UserPanel panel;
    private final TextField name = UserFields.name();
    private final EmailField email = UserFields.email();
    private final FieldFaults faults = new FieldFaults();
    private final Div meanwhile = new Div();
    private @Nullable AccountDetails shown;

    NameSection(AccountService accounts, Validator validator, UserPanel panel) {
        this.accounts = accounts;
        this.validator = validator;
        this.panel = panel;
        faults.at("displayName", name).at("email", email);
        var save = new Button(translate("accounts.save"), click -> save());
        var fields = new Div(name, email);
        fields.addClassName("user-fields");
        getContent().add(new H3(translate("accounts.person")), meanwhile, fields, save);
    }

    /** Fields that somebody has typed into are left as they are. */
    @Override
    public void show(AccountDetails account) {
        var before = shown;
        if (before == null || name.getValue().equals(before.displayName())) {
            name.setValue(account.displayName());
        }
        if (before == null || email.getValue().equals(before.email())) {
            email.setValue(account.email());
        }
        shown = account;
    }

    private void save() {
        var draft = new AccountChangeDraft(name.getValue(), email.getValue());
        meanwhile.removeAll();
        if (!faults.noneIn(draft, validator)) {
            return;
        }
        try {
            var current = panel.account();
            var saved = accounts.change(current.id(), current.version(), draft);
            shown = null;
            panel.changed(saved);
            Notices.success(translate("accounts.saved"));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            panel.readAgain();
            showBoth();
        }
    }

    /** What was typed stands in the fields; what stands now is said above them. */
    private void showBoth() {
        var now = panel.account();
        var take = new Button(translate("accounts.meanwhile.take"), click -> {
            meanwhile.removeAll();
            name.setValue(now.displayName());
            email.setValue(now.email());
        });
        var box = new Div(
                new Paragraph(translate(
                        "accounts.meanwhile",
                        now.displayName(),
                        now.email().isEmpty() ? translate("accounts.email.none") : now.email())),
                take);
        box.addClassName("meanwhile");
        box.getElement().setAttribute("role", "alert");
        meanwhile.add(box);
    }
}
