package se.samhand.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import se.samhand.security.SignedIn;

/** Where everybody comes who is not signed in. */
@Route(value = "login", layout = PublicLayout.class)
@PageTitle("shell.login")
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver {

    /** Why somebody comes here, as the address says it: each has a sentence. */
    private static final List<String> TOLD = List.of("chosen", "ended", "signed-out");

    private final LoginForm form = new LoginForm();
    private final Paragraph message = new Paragraph();

    LoginView(Environment environment) {
        getContent().addClassName("login");
        message.addClassName("login-message");
        message.getElement().setAttribute("role", "status");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("headingLevel", 2);
        getContent()
                .add(
                        new H1(getTranslation("shell.product")),
                        new Paragraph(getTranslation("shell.what")),
                        message,
                        form);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            getContent().add(new ExampleSignIns(form));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (SignedIn.user().isPresent()) {
            event.forwardTo("");
            return;
        }
        var said = event.getLocation().getQueryParameters();
        form.setI18n(words(tooManyGuesses() ? "shell.login.wait." : "shell.login.wrong."));
        form.setError(says(said, "error"));
        var told = TOLD.stream().filter(it -> says(said, it)).findFirst();
        message.setVisible(told.isPresent());
        told.ifPresent(it -> message.setText(getTranslation("shell.login." + it)));
    }

    /** The button that shows the password has no place among the form's words. */
    @Override
    protected void onAttach(AttachEvent attached) {
        form.getElement().executeJs("""
                customElements.whenDefined('vaadin-password-field').then(() => requestAnimationFrame(() => {
                  this.querySelectorAll('vaadin-password-field').forEach(field => field.i18n = {reveal: $0});
                }))""", getTranslation("shell.login.password.show"));
    }

    private static boolean says(QueryParameters parameters, String name) {
        return parameters.getParameters().containsKey(name);
    }

    private static boolean tooManyGuesses() {
        var session = VaadinSession.getCurrent().getSession();
        return session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
    }

    private LoginI18n words(String refusal) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("shell.login"));
        words.getForm().setUsername(getTranslation("shell.login.username"));
        words.getForm().setPassword(getTranslation("shell.login.password"));
        words.getForm().setForgotPassword("");
        words.getForm().setSubmit(getTranslation("shell.login.submit"));
        words.getErrorMessage().setTitle(getTranslation(refusal + "what"));
        words.getErrorMessage().setMessage(getTranslation(refusal + "do"));
        words.getErrorMessage().setUsername(getTranslation("shell.login.username.missing"));
        words.getErrorMessage().setPassword(getTranslation("shell.login.password.missing"));
        return words;
    }
}
