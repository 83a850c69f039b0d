package se.samhand.programme.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.samhand.clock.PortalClock;

/** A day, and a moment, as people write them in running text. */
final class Dates {

    private Dates() {}

    static String day(LocalDate day) {
        return pattern("d MMMM yyyy").format(day);
    }

    static String moment(Instant at) {
        return pattern("d MMMM yyyy HH.mm").format(at.atZone(PortalClock.STOCKHOLM));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, UI.getCurrent().getLocale());
    }
}
