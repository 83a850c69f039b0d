package se.samhand.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import se.samhand.security.SignedIn;
import se.samhand.uikit.PageHeader;

/** The same answer for what does not exist and for what the person may not open, so that nothing is given away. */
abstract class NothingHere extends Composite<Div> {

    NothingHere() {
        getContent().addClassName("plain-page");
        var home = new RouterLink();
        home.setText(getTranslation("shell.to-start"));
        home.getElement().setAttribute("href", "");
        getContent()
                .add(
                        new PageHeader(getTranslation("shell.not-found")),
                        new Paragraph(getTranslation("shell.not-found.why")),
                        new Paragraph(home));
    }

    final int answer(BeforeEnterEvent event) {
        if (SignedIn.user().isEmpty()) {
            event.forwardTo(LoginView.class);
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
