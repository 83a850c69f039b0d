package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.validation.Validator;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.accounts.FirstAdministratorDraft;
import se.samhand.accounts.LinkNoLongerGood;
import se.samhand.accounts.NewPassword;
import se.samhand.accounts.PasswordRule;
import se.samhand.accounts.UsernameTaken;
import se.samhand.accounts.WelcomeService;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.PublicFrame;

/** Where whoever sets up an empty portal becomes its first administrator. The address carries what lets them. */
@Route(value = "welcome/:token", layout = PublicFrame.class)
@PageTitle("accounts.welcome")
@AnonymousAllowed
class WelcomeView extends Composite<Div> implements BeforeEnterObserver {

    private final transient WelcomeService welcome;
    private final transient AuthenticationContext signIn;
    private final transient Validator validator;
    private final transient PasswordRule rule;

    WelcomeView(WelcomeService welcome, AuthenticationContext signIn, Validator validator, PasswordRule rule) {
        this.welcome = welcome;
        this.signIn = signIn;
        this.validator = validator;
        this.rule = rule;
        getContent().addClassName("plain-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        getContent().removeAll();
        getContent().add(new PageHeader(translate("accounts.welcome")));
        if (OpenedLink.bySomebodySignedIn()) {
            getContent().add(OpenedLink.signedInAlready(signIn));
        } else if (welcome.isGood(token)) {
            getContent()
                    .add(
                            new Paragraph(translate("accounts.welcome.about")),
                            new WelcomeForm(validator, rule, (form, draft) -> begin(token, form, draft)));
        } else {
            noLongerGood();
        }
    }

    private void begin(String token, WelcomeForm form, FirstAdministratorDraft draft) {
        try {
            welcome.begin(token, draft, new NewPassword(form.password()));
            OpenedLink.leadToSignIn(this);
        } catch (UsernameTaken taken) {
            form.sayThatTheUsernameIsTaken();
        } catch (LinkNoLongerGood | OptimisticLockingFailureException usedMeanwhile) {
            getContent().removeAll();
            getContent().add(new PageHeader(translate("accounts.welcome")));
            noLongerGood();
        }
    }

    private void noLongerGood() {
        getContent().add(OpenedLink.noLongerGood("accounts.link.dead.welcome"));
    }
}
