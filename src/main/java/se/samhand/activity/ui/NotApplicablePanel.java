package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.UUID;
import se.samhand.activity.NotApplicableDetails;
import se.samhand.clock.PortalClock;
import se.samhand.uikit.Fields;

/** Where the programme office decides whether an activity concerns a unit that says it does not. */
class NotApplicablePanel extends Composite<Div> {

    private final TextArea reason = Fields.area(translate("activity.commitment.refuse.reason"));

    NotApplicablePanel(CommitmentDesk desk, UUID commitmentId, Command onChanged) {
        reason.setHelperText(translate("activity.commitment.refuse.help"));
        reason.setMaxLength(1000);
        var accept = new Button(
                translate("activity.commitment.accept"),
                click -> CommitmentWords.doing(() -> desk.decisions().accept(commitmentId), onChanged));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var refuse =
                new Button(translate("activity.commitment.refuse"), click -> refuse(desk, commitmentId, onChanged));
        var buttons = new Div(accept, refuse);
        buttons.addClassName("form-actions");
        getContent().addClassName("follow-up-form");
        getContent().add(reason, buttons);
    }

    private void refuse(CommitmentDesk desk, UUID commitmentId, Command onChanged) {
        reason.setInvalid(false);
        try {
            CommitmentWords.doing(() -> desk.decisions().refuse(commitmentId, reason.getValue()), onChanged);
        } catch (ConstraintViolationException unfit) {
            reason.setErrorMessage(
                    translate(unfit.getConstraintViolations().iterator().next().getMessage()));
            reason.setInvalid(true);
            reason.focus();
        }
    }

    /** What was asked and what was decided. */
    static String words(NotApplicableDetails request) {
        var asked = translate(
                "activity.commitment.na.asked",
                Integer.toString(request.year()),
                request.reason(),
                request.askedByName());
        var accepted = request.accepted();
        var decidedAt = request.decidedAt();
        if (accepted == null || decidedAt == null) {
            return asked + " " + translate("activity.commitment.na.waits");
        }
        var day = PeriodNames.day(LocalDate.ofInstant(decidedAt, PortalClock.STOCKHOLM));
        return asked
                + " "
                + (accepted
                        ? translate("activity.commitment.na.accepted", day)
                        : translate("activity.commitment.na.refused", day, request.decisionReason()));
    }
}
