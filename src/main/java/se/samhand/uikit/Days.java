package se.samhand.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words and the order of days in a calendar. */
final class Days {

    private static final String SHOWN = "yyyy-MM-dd";
    private static final String[] ALSO_TYPED = {"yyyyMMdd", "d/M yyyy", "d.M.yyyy"};

    private Days() {}

    static DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setDateFormats(SHOWN, ALSO_TYPED)
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(translate("uikit.date.today"))
                .setCancel(translate("uikit.cancel"))
                .setBadInputErrorMessage(translate("uikit.date.bad"))
                .setRequiredErrorMessage(translate("uikit.field.required"))
                .setMinErrorMessage(translate("uikit.date.too-early"))
                .setMaxErrorMessage(translate("uikit.date.too-late"));
    }

    /** The component wants Sunday first, whatever day the week is shown from. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
