package se.samhand.training.sessions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samhand.training.sessions.BookingNotPossible;
import se.samhand.training.sessions.BookingNotPossible.Reason;
import se.samhand.training.sessions.CourseDetails;
import se.samhand.training.sessions.SessionDate;
import se.samhand.training.sessions.SessionDraft;
import se.samhand.training.sessions.SessionService;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** The fields of a {@link SessionDraft}: day, place and seats are enough, the rest has good values. */
class SessionForm extends Composite<Div> {

    private static final int QUARTERS = 4;
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private final transient SessionService sessions;
    private final transient Validator validator;
    private final SerializableConsumer<UUID> onPlanned;
    private final ComboBox<CourseDetails> course = Fields.search(translate("training.course"));
    private final DatePicker day = Fields.date(translate("training.session.day"));
    private final DatePicker secondDay = Fields.date(translate("training.session.secondDay"));
    private final ComboBox<LocalTime> begins = time(translate("training.session.begins"), LocalTime.of(9, 0));
    private final ComboBox<LocalTime> ends = time(translate("training.session.ends"), LocalTime.of(12, 0));
    private final TextField place = Fields.text(translate("training.place"));
    private final IntegerField seats = Fields.number(translate("training.seats.number"));
    private final IntegerField minimum = Fields.number(translate("training.seats.minimum"));
    private final DatePicker lastBookingDay = Fields.date(translate("training.session.lastBookingDay"));
    private final FieldFaults faults = new FieldFaults();

    /** @param onPlanned told the session's id */
    SessionForm(SessionService sessions, Validator validator, LocalDate today, SerializableConsumer<UUID> onPlanned) {
        this.sessions = sessions;
        this.validator = validator;
        this.onPlanned = onPlanned;
        course.setItemLabelGenerator(CourseDetails::title);
        course.setRequiredIndicatorVisible(true);
        day.setMin(today);
        day.setRequiredIndicatorVisible(true);
        place.setMaxLength(200);
        place.setRequiredIndicatorVisible(true);
        place.setHelperText(translate("training.place.help"));
        seats.setRequiredIndicatorVisible(true);
        minimum.setHelperText(translate("training.seats.minimum.help"));
        lastBookingDay.setHelperText(translate("training.session.lastBookingDay.help"));
        faults.at("courseId", course)
                .at("dates", day)
                .at("secondDay", secondDay)
                .at("timesInOrder", ends)
                .at("place", place)
                .at("seats", seats)
                .at("minimum", minimum)
                .at("minimumWithinSeats", minimum)
                .at("lastBookingDay", lastBookingDay)
                .at("bookedInTime", lastBookingDay);
        showCourses();
        var publish = new Button(translate("training.session.publish"), click -> plan(true));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var keep = new Button(translate("training.session.keep"), click -> plan(false));
        var buttons = new Div(publish, keep);
        buttons.addClassName("routine-actions");
        getContent().addClassName("routine-form");
        getContent().add(course, day, secondDay, begins, ends, place, seats, minimum, lastBookingDay, buttons);
    }

    void showCourses() {
        course.setItems(sessions.courses());
    }

    private static ComboBox<LocalTime> time(String label, LocalTime usual) {
        ComboBox<LocalTime> field = Fields.search(label);
        field.setItems(IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> EARLIEST.plusMinutes(i * 60L / QUARTERS))
                .takeWhile(it -> !it.isAfter(LATEST))
                .toList());
        field.setItemLabelGenerator(SessionWords::time);
        field.setValue(usual);
        return field;
    }

    private void plan(boolean atOnce) {
        var draft = draft();
        if (!faults.noneIn(draft, validator)) {
            return;
        }
        try {
            var planned = atOnce ? sessions.planAndPublish(draft) : sessions.plan(draft);
            onPlanned.accept(planned.id());
        } catch (BookingNotPossible tooLate) {
            var field = tooLate.reason() == Reason.BOOKING_OVER ? "lastBookingDay" : "dates";
            faults.say(field, SessionWords.sentence(tooLate));
            faults.focusFirst();
        }
    }

    private SessionDraft draft() {
        var dates = new ArrayList<SessionDate>();
        add(dates, day.getValue());
        add(dates, secondDay.getValue());
        var chosen = course.getValue();
        return new SessionDraft(
                chosen == null ? null : chosen.id(),
                dates,
                place.getValue(),
                seats.getValue(),
                minimum.isEmpty() ? 0 : minimum.getValue(),
                lastBookingDay.getValue());
    }

    private void add(ArrayList<SessionDate> dates, @Nullable LocalDate on) {
        if (on != null && !begins.isEmpty() && !ends.isEmpty()) {
            dates.add(new SessionDate(on, begins.getValue(), ends.getValue()));
        }
    }
}
