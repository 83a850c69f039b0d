package se.samhand.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.time.LocalDate;
import se.samhand.organisation.people.AppointmentService;
import se.samhand.organisation.people.FunctionCannotChange;
import se.samhand.organisation.people.FunctionRow;
import se.samhand.organisation.people.PersonDraft;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Names who holds a function from a day on. */
class AppointPanel extends Composite<Article> {

    private final transient AppointmentService appointments;
    private final transient Validator validator;
    private final FunctionRow function;
    private final Command onDone;
    private final TextField name = Fields.text(getTranslation("organisation.appoint.name"));
    private final EmailField email = Fields.email(getTranslation("organisation.appoint.email"));
    private final Checkbox protectedIdentity = Fields.tick(getTranslation("organisation.appoint.protected"));
    private final DatePicker from = Fields.date(getTranslation("organisation.appoint.from"));
    private final FieldFaults faults = new FieldFaults()
            .at("name", name)
            .at("named", name)
            .at("workEmail", email)
            .at("from", from);

    AppointPanel(
            AppointmentService appointments,
            Validator validator,
            FunctionRow function,
            LocalDate today,
            Command onDone) {
        this.appointments = appointments;
        this.validator = validator;
        this.function = function;
        this.onDone = onDone;
        name.setMaxLength(120);
        email.setHelperText(getTranslation("organisation.appoint.email.help"));
        protectedIdentity.setHelperText(getTranslation("organisation.appoint.protected.help"));
        from.setValue(today);
        var heading = new H2(function.name());
        heading.getElement().setAttribute("lang", "sv");
        var appoint = new Button(getTranslation("organisation.appoint"), click -> appoint());
        appoint.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, email, protectedIdentity, from, appoint);
        form.addClassName("follow-up-form");
        getContent().addClassName("side-panel");
        getContent()
                .add(
                        new Header(heading),
                        new Paragraph(getTranslation("organisation.appoint.at", function.unitName())),
                        form);
    }

    private void appoint() {
        var person = new PersonDraft(name.getValue(), email.getValue(), protectedIdentity.getValue());
        var whole = faults.noneIn(person, validator);
        if (from.isEmpty()) {
            faults.say("from", getTranslation(Fields.isNoDay(from) ? "uikit.date.bad" : "organisation.day.missing"));
            return;
        }
        if (!whole) {
            return;
        }
        try {
            appointments.appoint(function.id(), person, from.getValue());
            Notices.success(getTranslation("organisation.appoint.done", function.name()));
            onDone.execute();
        } catch (FunctionCannotChange refused) {
            faults.say("workEmail", getTranslation("organisation.function.refusal." + refused.reason()));
        }
    }
}
