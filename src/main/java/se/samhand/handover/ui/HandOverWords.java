package se.samhand.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.samhand.clock.PortalClock;
import se.samhand.period.Period;

/** How the page says days and periods. */
final class HandOverWords {

    private HandOverWords() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, PortalClock.STOCKHOLM));
    }

    static String period(Period period) {
        return translate("activity.period." + period.shortCode(), Integer.toString(period.year()));
    }
}
