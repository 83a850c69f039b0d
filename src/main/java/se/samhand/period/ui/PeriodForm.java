package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.period.DatesOutOfOrder;
import se.samhand.period.PeriodDates;
import se.samhand.period.PeriodDetails;
import se.samhand.period.PeriodService;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Moves the days of one period. */
class PeriodForm extends Composite<Div> {

    private final transient PeriodService service;
    private final Command onChanged;
    private final H2 heading = new H2();
    private final DatePicker opens = Fields.date(translate("period.opens"));
    private final DatePicker due = Fields.date(translate("period.due"));
    private final DatePicker closes = Fields.date(translate("period.closes"));
    private @Nullable PeriodDetails shown;

    PeriodForm(PeriodService service, Command onChanged, Command onClose) {
        this.service = service;
        this.onChanged = onChanged;
        var save = new Button(translate("period.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(translate("uikit.cancel"), click -> onClose.execute());
        var buttons = new Div(save, cancel);
        buttons.addClassName("form-actions");
        var fields = new Div(opens, due, closes);
        fields.addClassName("filters");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("side-panel");
        getContent().add(heading, fields, buttons);
    }

    void show(PeriodDetails period) {
        shown = period;
        heading.setText(translate("period.change.one", PeriodWords.name(period.period())));
        opens.setValue(period.period().opens());
        due.setValue(period.period().due());
        closes.setValue(period.period().closes());
        all().forEach(field -> field.setInvalid(false));
        heading.getElement().callJsFunction("focus");
    }

    private List<DatePicker> all() {
        return List.of(opens, due, closes);
    }

    private void save() {
        var missing = all().stream().filter(DatePicker::isEmpty).toList();
        missing.forEach(
                field -> refuse(field, translate(Fields.isNoDay(field) ? "uikit.date.bad" : "period.date.missing")));
        if (!missing.isEmpty()) {
            return;
        }
        var period = Objects.requireNonNull(shown);
        try {
            var dates = new PeriodDates(opens.getValue(), due.getValue(), closes.getValue());
            service.change(period.period().id(), period.version(), dates);
            onChanged.execute();
        } catch (DatesOutOfOrder outOfOrder) {
            refuse(due.getValue().isBefore(opens.getValue()) ? due : closes, translate("period.outOfOrder"));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("period.changedMeanwhile"));
        }
    }

    private static void refuse(DatePicker field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
