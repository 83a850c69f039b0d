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
import java.util.Optional;
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
    private final Div effects = new Div();
    private final Button save = new Button(translate("period.save"), click -> dates().ifPresent(this::save));
    private @Nullable PeriodDetails shown;

    PeriodForm(PeriodService service, Command onChanged, Command onClose) {
        this.service = service;
        this.onChanged = onChanged;
        var look = new Button(translate("period.preview.show"), click -> dates().ifPresent(this::preview));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        all().forEach(day -> day.addValueChangeListener(change -> effects.removeAll()));
        var cancel = new Button(translate("uikit.cancel"), click -> onClose.execute());
        var buttons = new Div(look, cancel);
        buttons.addClassName("form-actions");
        var fields = new Div(opens, due, closes);
        fields.addClassName("filters");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("side-panel");
        getContent().add(heading, fields, buttons, effects);
    }

    void show(PeriodDetails period) {
        shown = period;
        heading.setText(translate("period.change.one", PeriodWords.name(period.period())));
        opens.setValue(period.period().opens());
        due.setValue(period.period().due());
        closes.setValue(period.period().closes());
        all().forEach(field -> field.setInvalid(false));
        effects.removeAll();
        heading.getElement().callJsFunction("focus");
    }

    private List<DatePicker> all() {
        return List.of(opens, due, closes);
    }

    private Optional<PeriodDates> dates() {
        var missing = all().stream().filter(DatePicker::isEmpty).toList();
        missing.forEach(
                field -> refuse(field, translate(Fields.isNoDay(field) ? "uikit.date.bad" : "period.date.missing")));
        return missing.isEmpty()
                ? Optional.of(new PeriodDates(opens.getValue(), due.getValue(), closes.getValue()))
                : Optional.empty();
    }

    /** What it does is shown first, and only then it can be done. */
    private void preview(PeriodDates dates) {
        try {
            var found = service.preview(Objects.requireNonNull(shown).period().id(), dates);
            save.setEnabled(true);
            effects.removeAll();
            effects.add(new PreviewPanel(found), save);
        } catch (DatesOutOfOrder outOfOrder) {
            outOfOrder();
        }
    }

    private void save(PeriodDates dates) {
        var period = Objects.requireNonNull(shown);
        try {
            service.change(period.period().id(), period.version(), dates);
            onChanged.execute();
        } catch (DatesOutOfOrder outOfOrder) {
            outOfOrder();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("period.changedMeanwhile"));
        }
    }

    private void outOfOrder() {
        refuse(due.getValue().isBefore(opens.getValue()) ? due : closes, translate("period.outOfOrder"));
    }

    private static void refuse(DatePicker field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
