package se.samhand.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.samhand.period.Period;

/** What people call a period, and how they write a day. */
final class PeriodNames {

    private PeriodNames() {}

    /** Tertial 2 2026; the year is given as text, so that no thousands separator comes into it. */
    static String of(Period period) {
        return I18NProvider.translate("activity.period." + period.shortCode(), Integer.toString(period.year()));
    }

    /** 15 september 2026. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }
}
