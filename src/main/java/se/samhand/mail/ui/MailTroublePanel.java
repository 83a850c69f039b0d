package se.samhand.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.samhand.mail.MailService;
import se.samhand.mail.MailState;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.StartPanel;

/** Tells administrators on the start page that letters could not be handed over. */
@org.springframework.stereotype.Component
@Order(90)
class MailTroublePanel implements StartPanel {

    private final MailService mail;

    MailTroublePanel(MailService mail) {
        this.mail = mail;
    }

    @Override
    public Optional<Component> section() {
        if (!SignedIn.has(Role.ADMIN)) {
            return Optional.empty();
        }
        var failed = mail.count(MailState.FAILED);
        return failed == 0
                ? Optional.empty()
                : Optional.of(new Section(
                        new H2(translate("mail.failed.title")),
                        new Paragraph(translate("mail.failed", failed)),
                        new Anchor("admin/mail", translate("mail.failed.look"))));
    }
}
