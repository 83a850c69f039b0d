package se.samhand.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import se.samhand.uikit.PageHeader;

/** The accessibility statement that the law on digital public service asks for. */
@Route(value = "accessibility", layout = PublicLayout.class)
@PageTitle("shell.accessibility")
@AnonymousAllowed
class AccessibilityView extends Composite<Article> {

    private static final String COMPLAINT = "https://www.digg.se/tdosanmalan";

    AccessibilityView(@Value("${samhand.accessibility.contact:}") String contact) {
        getContent().addClassName("plain-page");
        getContent().add(new PageHeader(getTranslation("shell.accessibility")));
        say("shell.accessibility.about");
        head("shell.accessibility.how-good");
        say("shell.accessibility.partly");
        head("shell.accessibility.lacking");
        list("offline", "spoken", "documents");
        head("shell.accessibility.tested");
        say("shell.accessibility.tested.how");
        head("shell.accessibility.report");
        report(contact);
        head("shell.accessibility.supervision");
        say("shell.accessibility.supervision.who");
        getContent().add(new Paragraph(new Anchor(COMPLAINT, getTranslation("shell.accessibility.complain"))));
    }

    private void report(String contact) {
        if (contact.isBlank()) {
            say("shell.accessibility.no-contact");
        } else {
            say("shell.accessibility.contact");
            var address = contact.contains("@") ? "mailto:" + contact : contact;
            getContent().add(new Paragraph(new Anchor(address, contact)));
        }
    }

    private void head(String key) {
        getContent().add(new H2(getTranslation(key)));
    }

    private void say(String key) {
        getContent().add(new Paragraph(getTranslation(key)));
    }

    private void list(String... lacking) {
        getContent()
                .add(new UnorderedList(Stream.of(lacking)
                        .map(what -> new ListItem(getTranslation("shell.accessibility.lacking." + what)))
                        .toArray(ListItem[]::new)));
    }
}
