package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.AccountState;
import se.samhand.security.SignedIn;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Notices;

/** Closes the account and opens it again. */
class ClosingSection extends Composite<Div> implements UserPanel.Part {

    private final transient AccountService accounts;
    private final UserPanel panel;
    private final H3 heading = new H3(translate("accounts.closing"));
    private final Paragraph about = new Paragraph();
    private final Button close = new Button(translate("accounts.close"), click -> ask());
    private final Button open = new Button(translate("accounts.open"), click -> open());

    ClosingSection(AccountService accounts, UserPanel panel) {
        this.accounts = accounts;
        this.panel = panel;
        close.addThemeVariants(ButtonVariant.ERROR);
        getContent().add(heading, about, close, open);
    }

    @Override
    public void show(AccountDetails account) {
        var own = SignedIn.user()
                .filter(user -> user.accountId().equals(account.id()))
                .isPresent();
        var closed = account.state() == AccountState.DISABLED;
        close.setVisible(!closed && !own);
        open.setVisible(closed);
        about.setText(
                translate(own ? "accounts.refusal.OWN_ACCOUNT" : closed ? "accounts.closed" : "accounts.close.about"));
    }

    private void ask() {
        Confirmation.ask(
                translate("accounts.close.question", panel.account().displayName()),
                translate("accounts.close.loss"),
                translate("accounts.close"),
                () -> Attempt.to(this::close, panel));
    }

    private void close() {
        var account = panel.account();
        panel.changed(accounts.disable(account.id(), account.version()));
        Notices.success(translate("accounts.is-closed", account.displayName()));
    }

    private void open() {
        Attempt.to(
                () -> {
                    var account = panel.account();
                    panel.changed(accounts.enable(account.id(), account.version()));
                    Notices.success(translate("accounts.is-open", account.displayName()));
                },
                panel);
    }
}
