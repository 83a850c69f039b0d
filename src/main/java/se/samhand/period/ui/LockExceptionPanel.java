package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.period.GrantDraft;
import se.samhand.period.LastDayPassed;
import se.samhand.period.LockDecided;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockExceptionService;
import se.samhand.period.LockState;
import se.samhand.period.RefusalDraft;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** One request to open a closed period: who asks and why, and what is decided. */
class LockExceptionPanel extends Composite<Section> {

    private final transient LockExceptionService service;
    private final transient Validator validator;
    private final transient LockExceptionDetails request;
    private final Command onDecided;
    private final DatePicker until = Fields.date(translate("period.lock.until"));
    private final TextArea remark = Fields.area(translate("period.lock.remark"));

    LockExceptionPanel(
            LockExceptionService service,
            Validator validator,
            Clock clock,
            LockExceptionDetails request,
            Command onDecided) {
        this.service = service;
        this.validator = validator;
        this.request = request;
        this.onDecided = onDecided;
        var today = LocalDate.now(clock);
        var heading = new H2(translate("period.lock.heading", request.unitName(), PeriodWords.name(request.period())));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("side-panel");
        getContent().add(new Header(heading, LockWords.badge(request)), facts());
        if (request.state() == LockState.ASKED) {
            until.setValue(today.plusDays(7));
            remark.setMaxLength(1000);
            remark.setHelperText(translate("period.lock.remark.help"));
            getContent().add(new H3(translate("period.lock.decide")), until, remark, buttons());
        }
    }

    private Facts facts() {
        var facts = new Facts()
                .add(
                        translate("period.lock.asked"),
                        translate("period.lock.by", LockWords.day(request.askedAt()), request.askedByName()))
                .add(translate("period.lock.reason"), written(request.reason()))
                .add(translate("period.closes"), request.period().closes().toString());
        var decidedAt = request.decidedAt();
        if (decidedAt != null) {
            facts.add(
                    translate("period.lock.decided"),
                    translate("period.lock.by", LockWords.day(decidedAt), request.decidedByName()));
        }
        if (request.until() != null) {
            facts.add(translate("period.lock.until"), request.until().toString());
        }
        if (!request.decision().isEmpty()) {
            facts.add(translate("period.lock.remark"), written(request.decision()));
        }
        return facts;
    }

    private static Span written(String text) {
        var span = new Span(text);
        span.addClassName("as-written");
        span.getElement().setAttribute("lang", "sv");
        return span;
    }

    private Div buttons() {
        var grant = new Button(translate("period.lock.grant"), click -> grant());
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(grant, new Button(translate("period.lock.refuse"), click -> refuse()));
        buttons.addClassName("form-actions");
        return buttons;
    }

    private void grant() {
        var draft = new GrantDraft(until.getValue(), remark.getValue());
        if (isWhole(validator.validate(draft))) {
            deciding(() -> service.grant(request.id(), request.version(), draft), "period.lock.granted");
        }
    }

    private void refuse() {
        var draft = new RefusalDraft(remark.getValue());
        if (isWhole(validator.validate(draft))) {
            deciding(() -> service.refuse(request.id(), request.version(), draft), "period.lock.refused");
        }
    }

    private <T> boolean isWhole(Set<ConstraintViolation<T>> faults) {
        until.setInvalid(false);
        remark.setInvalid(false);
        faults.forEach(fault -> {
            var ofDay = fault.getPropertyPath().toString().equals("until");
            var noDay = ofDay && Fields.isNoDay(until);
            tell(ofDay ? until : remark, translate(noDay ? "uikit.date.bad" : fault.getMessage()));
        });
        return faults.isEmpty();
    }

    private static void tell(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void deciding(Command deed, String done) {
        try {
            deed.execute();
            Notices.success(translate(done, request.unitName()));
            onDecided.execute();
        } catch (LastDayPassed passed) {
            tell(until, translate("period.lock.until.passed"));
        } catch (LockDecided | OptimisticLockingFailureException decided) {
            Notices.failure(translate("period.lock.decidedMeanwhile"));
            onDecided.execute();
        }
    }
}
