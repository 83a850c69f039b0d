package se.samhand.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import se.samhand.insight.IlsGoal;
import se.samhand.insight.IlsItem;
import se.samhand.insight.IlsPack;
import se.samhand.period.Period;

/** A pack as text, as it is pasted into ILS, and the words around it. */
final class IlsText {

    private IlsText() {}

    static String whole(IlsPack pack) {
        return pack.goals().stream()
                .map(goal -> (goal(goal) + "\n" + goal.judgement()).strip()
                        + "\n\n"
                        + goal.items().stream().map(IlsText::item).collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n"));
    }

    static String goal(IlsGoal goal) {
        return (goal.code() + " " + goal.text()).strip();
    }

    static String item(IlsItem item) {
        return item.activityCode() + " " + item.activityText() + "\n" + item.whole();
    }

    static String period(Period period) {
        return translate("activity.period." + period.shortCode(), Integer.toString(period.year()));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }
}
