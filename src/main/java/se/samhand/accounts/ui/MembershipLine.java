package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import se.samhand.accounts.MembershipDetails;
import se.samhand.accounts.MembershipNotPossible;
import se.samhand.accounts.MembershipService;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Fields;

/** A role that is held or will be, with what can be done about it. */
class MembershipLine extends Composite<Div> {

    private final transient MembershipService memberships;
    private final MembershipDetails membership;
    private final LocalDate today;
    private final UserPanel panel;
    private final SerializableConsumer<String> onChanged;
    private final String name;
    private final Div buttons = new Div();
    private final Div form = new Div();

    /** @param onChanged told what has been done, in a sentence */
    MembershipLine(
            MembershipService memberships,
            MembershipDetails membership,
            LocalDate today,
            UserPanel panel,
            SerializableConsumer<String> onChanged) {
        this.memberships = memberships;
        this.membership = membership;
        this.today = today;
        this.panel = panel;
        this.onChanged = onChanged;
        name = Words.roleAt(membership.role(), membership.unitName());
        buttons.addClassName("membership-buttons");
        buttons.add(button("accounts.end", "accounts.end.which", this::askForTheLastDay));
        if (membership.canBeWithdrawnOn(today)) {
            buttons.add(button("accounts.withdraw", "accounts.withdraw.which", this::askToWithdraw));
        }
        getContent().addClassName("membership");
        getContent().add(text(membership, today), buttons, form);
    }

    /** The role, the unit, and when. */
    static Component text(MembershipDetails membership, LocalDate today) {
        var what = new Span(Words.roleAt(membership.role(), membership.unitName()));
        what.addClassName("row-title");
        var when = new Span(Words.when(membership, today));
        when.addClassName("row-about");
        var text = new Div(what, when);
        text.addClassName("membership-text");
        return text;
    }

    private Button button(String key, String heard, Runnable deed) {
        var button = new Button(translate(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(translate(heard, name));
        return button;
    }

    private void askForTheLastDay() {
        var lastDay = Fields.date(translate("accounts.end.day"));
        lastDay.setValue(today.isBefore(membership.validFrom()) ? membership.validFrom() : today);
        lastDay.setHelperText(translate("accounts.end.day.help"));
        lastDay.setManualValidation(true);
        lastDay.setAutoOpen(false); // the focus alone would cover a phone with a calendar
        var end = new Button(translate("accounts.end.do"), click -> end(lastDay));
        var cancel = new Button(translate("uikit.cancel"), click -> closeForm());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(end, cancel);
        line.addClassName("membership-buttons");
        form.removeAll();
        form.add(lastDay, line);
        buttons.setVisible(false);
        lastDay.focus();
    }

    private void closeForm() {
        form.removeAll();
        buttons.setVisible(true);
    }

    private void end(DatePicker lastDay) {
        var day = lastDay.getValue();
        if (day == null) {
            refuse(lastDay, Fields.isNoDay(lastDay) ? "uikit.date.bad" : "accounts.end.day.missing");
            return;
        }
        Attempt.to(
                () -> {
                    try {
                        memberships.end(membership.id(), membership.version(), day);
                        onChanged.accept(translate("accounts.ended", name, Words.day(day)));
                    } catch (MembershipNotPossible refused) {
                        refuse(lastDay, "accounts.refusal.ENDS_BEFORE_IT_BEGINS");
                    }
                },
                panel);
    }

    private void askToWithdraw() {
        Confirmation.ask(
                translate("accounts.withdraw.question", name),
                translate("accounts.withdraw.loss"),
                translate("accounts.withdraw"),
                () -> Attempt.to(
                        () -> {
                            memberships.withdraw(membership.id(), membership.version());
                            onChanged.accept(translate("accounts.withdrawn", name));
                        },
                        panel));
    }

    private static void refuse(DatePicker field, String key) {
        field.setErrorMessage(translate(key));
        field.setInvalid(true);
        field.focus();
    }
}
