package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.accounts.InvitationService;
import se.samhand.accounts.LinkNoLongerGood;
import se.samhand.accounts.NewPassword;
import se.samhand.accounts.PasswordRule;
import se.samhand.accounts.PasswordTooWeak;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.PublicFrame;

/** Where somebody invited chooses a password. The address carries what lets them. */
@Route(value = "invite/:token", layout = PublicFrame.class)
@PageTitle("accounts.invited")
@AnonymousAllowed
class InviteView extends Composite<Div> implements BeforeEnterObserver {

    private final transient InvitationService invitations;
    private final transient AuthenticationContext signIn;
    private final transient PasswordRule rule;

    InviteView(InvitationService invitations, AuthenticationContext signIn, PasswordRule rule) {
        this.invitations = invitations;
        this.signIn = signIn;
        this.rule = rule;
        getContent().addClassName("plain-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        getContent().removeAll();
        getContent().add(new PageHeader(translate("accounts.invited")));
        if (OpenedLink.bySomebodySignedIn()) {
            getContent().add(OpenedLink.signedInAlready(signIn));
        } else {
            invitations.invited(token).ifPresentOrElse(username -> ask(token, username), this::noLongerGood);
        }
    }

    private void ask(String token, String username) {
        var name = Fields.text(translate("accounts.username"));
        name.setValue(username);
        name.setReadOnly(true);
        name.setAutocomplete(Autocomplete.USERNAME);
        var password = UserFields.newPassword(rule);
        var faults = new FieldFaults().at("password", password);
        var save = new Button(translate("accounts.invited.do"), click -> {
            faults.clear();
            try {
                invitations.accept(token, new NewPassword(password.getValue()));
                OpenedLink.leadToSignIn(this);
            } catch (PasswordTooWeak weak) {
                faults.say("password", UserFields.sentence(weak.weakness(), rule));
                faults.focusFirst();
            } catch (LinkNoLongerGood | OptimisticLockingFailureException usedMeanwhile) {
                noLongerGood();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, password, save);
        form.addClassName("link-form");
        getContent().add(new Paragraph(translate("accounts.invited.about")), form);
    }

    private void noLongerGood() {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(translate("accounts.invited")),
                        OpenedLink.noLongerGood("accounts.link.dead.invitation"));
    }
}
