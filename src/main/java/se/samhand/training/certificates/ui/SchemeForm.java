package se.samhand.training.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.training.certificates.CountedFrom;
import se.samhand.training.certificates.SchemeDraft;
import se.samhand.training.certificates.SchemeService;
import se.samhand.training.certificates.SchemeTitleTaken;
import se.samhand.training.certificates.ValidityRule;
import se.samhand.training.sessions.CourseDetails;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** The fields of a {@link SchemeDraft}, and the days that they give. */
class SchemeForm extends Composite<Div> {

    private final transient SchemeService schemes;
    private final transient Validator validator;
    private final Command onAdded;
    private final TextField title = Fields.text(translate("training.scheme.title"));
    private final ComboBox<CourseDetails> initial = Fields.search(translate("training.scheme.initial"));
    private final ComboBox<CourseDetails> renewal = Fields.search(translate("training.scheme.renewal"));
    private final RadioButtonGroup<CountedFrom> countedFrom = Fields.options(translate("training.counted"));
    private final DatePicker fixedDay = Fields.date(translate("training.scheme.fixedDay"));
    private final IntegerField months = Fields.number(translate("training.scheme.months"));
    private final IntegerField window = Fields.number(translate("training.scheme.window"));
    private final IntegerField minimum = Fields.number(translate("training.scheme.minimum"));
    /** As a whole, because a field that is hidden itself has not been told its words. */
    private final Div ofFixedDay = new Div(fixedDay, minimum);

    private final FieldFaults faults = new FieldFaults();
    private final DateCalculator calculator;

    SchemeForm(
            SchemeService schemes, List<CourseDetails> courses, Validator validator, LocalDate today, Command onAdded) {
        this.schemes = schemes;
        this.validator = validator;
        this.onAdded = onAdded;
        for (var course : List.of(initial, renewal)) {
            course.setItems(courses);
            course.setItemLabelGenerator(CourseDetails::title);
        }
        renewal.setHelperText(translate("training.scheme.renewal.help"));
        countedFrom.setItems(CountedFrom.values());
        countedFrom.setItemLabelGenerator(SchemeWords::countedFrom);
        countedFrom.setValue(CountedFrom.EXPIRY);
        months.setValue(24);
        window.setValue(3);
        minimum.setValue(0);
        window.setHelperText(translate("training.scheme.window.help"));
        minimum.setHelperText(translate("training.scheme.minimum.help"));
        fixedDay.setHelperText(translate("training.scheme.fixedDay.help"));
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        initial.setRequiredIndicatorVisible(true);
        months.setRequiredIndicatorVisible(true);
        faults.at("title", title)
                .at("initialCourseId", initial)
                .at("renewalCourseId", renewal)
                .at("countedFrom", countedFrom)
                .at("fixedDayChosen", fixedDay)
                .at("minimumMonths", minimum)
                .at("minimumWithinValidity", minimum)
                .at("months", months)
                .at("windowMonths", window)
                .at("windowWithinValidity", window);
        calculator = new DateCalculator(today, this::rule);
        List.<HasValue<?, ?>>of(countedFrom, fixedDay, months, window, minimum)
                .forEach(field -> field.addValueChangeListener(changed -> changed()));
        changed();
        var add = new Button(translate("training.schemes.save"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("routine-form");
        ofFixedDay.addClassName("routine-form");
        getContent()
                .add(
                        title,
                        initial,
                        renewal,
                        countedFrom,
                        ofFixedDay,
                        months,
                        window,
                        new H3(translate("training.calculator")),
                        calculator,
                        add);
    }

    private void changed() {
        var toDay = countedFrom.getValue() == CountedFrom.FIXED_DAY;
        ofFixedDay.setVisible(toDay);
        calculator.calculate();
    }

    private Optional<ValidityRule> rule() {
        var draft = draft();
        return draft.countedFrom() != null
                        && draft.months() != null
                        && draft.months() > 0
                        && draft.isWindowWithinValidity()
                        && draft.isMinimumWithinValidity()
                        && draft.isFixedDayChosen()
                ? Optional.of(draft.rule())
                : Optional.empty();
    }

    private SchemeDraft draft() {
        var toDay = countedFrom.getValue() == CountedFrom.FIXED_DAY;
        var day = fixedDay.getValue();
        return new SchemeDraft(
                title.getValue(),
                id(initial.getValue()),
                id(renewal.getValue()),
                countedFrom.getValue(),
                months.getValue(),
                window.isEmpty() ? 0 : window.getValue(),
                toDay && !minimum.isEmpty() ? minimum.getValue() : 0,
                toDay && day != null ? MonthDay.from(day) : null);
    }

    private static @Nullable UUID id(@Nullable CourseDetails course) {
        return course == null ? null : course.id();
    }

    private void add() {
        var draft = draft();
        if (!faults.noneIn(draft, validator)) {
            return;
        }
        try {
            schemes.add(draft);
            Notices.success(translate("training.schemes.saved"));
            onAdded.execute();
        } catch (SchemeTitleTaken taken) {
            faults.say("title", translate("training.fault.scheme.taken"));
            faults.focusFirst();
        }
    }
}
