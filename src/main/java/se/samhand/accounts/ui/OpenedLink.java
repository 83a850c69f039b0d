package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** What the pages behind links that work once have in common. */
final class OpenedLink {

    private OpenedLink() {}

    static boolean bySomebodySignedIn() {
        return SignedIn.user().isPresent();
    }

    /** Whoever is signed in would choose somebody else's password: an administrator, say, who tries the link. */
    static Component signedInAlready(AuthenticationContext signIn) {
        var name = SignedIn.user().map(PortalUser::displayName).orElse("");
        var ways = new Div(
                new Button(translate("accounts.link.sign-out"), click -> signIn.logout()),
                new Anchor("", translate("accounts.link.to-start")));
        ways.addClassName("link-ways");
        return new Div(new Paragraph(translate("accounts.link.signed-in", name)), ways);
    }

    /** The same for a link that was used, has expired or never was. */
    static Component noLongerGood(String whereToTurn) {
        var sentence = new Paragraph(translate("accounts.link.dead"));
        sentence.getElement().setAttribute("role", "alert");
        return new Div(
                sentence,
                new Paragraph(translate(whereToTurn)),
                new Paragraph(new Anchor("login", translate("accounts.link.to-sign-in"))));
    }

    static void leadToSignIn(Component page) {
        page.getUI().ifPresent(tab -> tab.navigate("login", QueryParameters.of("chosen", "")));
    }
}
