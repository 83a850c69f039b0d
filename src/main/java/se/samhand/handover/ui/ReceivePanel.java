package se.samhand.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.handover.HandOverService;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Where whoever takes over signs, below what there is to read. */
class ReceivePanel extends Section {

    private final transient HandOverService service;
    private final UUID functionId;
    private final long version;
    private final Command onSigned;
    private final Checkbox read = Fields.tick(translate("handover.read"));

    /** @param version of the hand-over that the person reads */
    ReceivePanel(HandOverService service, UUID functionId, long version, Command onSigned) {
        this.service = service;
        this.functionId = functionId;
        this.version = version;
        this.onSigned = onSigned;
        var receive = new Button(translate("handover.receive"), click -> sign());
        receive.addThemeVariants(ButtonVariant.PRIMARY);
        receive.setDisableOnClick(true);
        receive.addClickListener(click -> receive.setEnabled(true));
        addClassName("hand-over-receive");
        add(new Paragraph(translate("handover.receive.about")), read, receive);
    }

    private void sign() {
        if (!read.getValue()) {
            read.setErrorMessage(translate("handover.read.missing"));
            read.setInvalid(true);
            read.focus();
            return;
        }
        try {
            service.receive(functionId, version);
            Notices.success(translate("handover.received"));
        } catch (OptimisticLockingFailureException changed) {
            Notices.failure(translate("handover.changed"));
        } catch (AccessDeniedException signedOrAnothers) {
            Notices.failure(translate("handover.gone"));
        }
        onSigned.execute();
    }
}
