package se.samhand.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The day that is looked at, as the address holds it; today where it holds none that can be read. */
final class OnDay {

    static final String PARAMETER = "on";

    private OnDay() {}

    static LocalDate of(BeforeEnterEvent event, Clock clock) {
        var given = event.getLocation().getQueryParameters().getSingleParameter(PARAMETER);
        try {
            return given.map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
        } catch (DateTimeParseException unreadable) {
            return LocalDate.now(clock);
        }
    }
}
