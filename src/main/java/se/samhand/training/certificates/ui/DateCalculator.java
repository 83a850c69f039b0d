package se.samhand.training.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.Optional;
import se.samhand.training.certificates.CertificateDates;
import se.samhand.training.certificates.ValidityRule;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;

/** Shows which days a rule gives for training on a day, and for the renewal after it, before anything is saved. */
class DateCalculator extends Composite<Div> {

    private final SerializableSupplier<Optional<ValidityRule>> rule;
    private final DatePicker completed = Fields.date(translate("training.calculator.completed"));
    private final Div dates = new Div();

    /** @param rule what is typed; nothing while it is not whole */
    DateCalculator(LocalDate today, SerializableSupplier<Optional<ValidityRule>> rule) {
        this.rule = rule;
        completed.setValue(today);
        completed.addValueChangeListener(chosen -> calculate());
        dates.getElement().setAttribute("role", "status");
        getContent().addClassName("date-calculator");
        getContent().add(completed, dates);
        calculate();
    }

    void calculate() {
        dates.removeAll();
        var known = rule.get();
        if (known.isEmpty() || completed.isEmpty()) {
            dates.add(new Paragraph(translate("training.calculator.incomplete")));
            return;
        }
        var first = known.get().dates(completed.getValue(), null);
        dates.add(new Facts()
                .add(translate("training.calculator.validTo"), first.validTo().toString())
                .add(
                        translate("training.calculator.renewableFrom"),
                        first.renewableFrom().toString())
                .add(translate("training.calculator.early"), next(known.get(), first, first.renewableFrom()))
                .add(translate("training.calculator.late"), next(known.get(), first, first.validTo()))
                .add(
                        translate("training.calculator.tooLate"),
                        next(known.get(), first, first.validTo().plusDays(1))));
    }

    private static String next(ValidityRule rule, CertificateDates first, LocalDate renewed) {
        return rule.dates(renewed, first).validTo().toString();
    }
}
