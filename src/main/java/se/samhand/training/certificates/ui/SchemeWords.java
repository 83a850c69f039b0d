package se.samhand.training.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import se.samhand.training.certificates.CountedFrom;
import se.samhand.training.certificates.ValidityRule;

/** How rules of certificates are spoken of. */
final class SchemeWords {

    private SchemeWords() {}

    static String countedFrom(CountedFrom countedFrom) {
        return translate("training.counted." + countedFrom);
    }

    /** The whole rule in a sentence. */
    static String rule(ValidityRule rule) {
        var day = rule.fixedDay();
        return day == null
                ? translate("training.rule." + rule.countedFrom(), rule.months(), rule.windowMonths())
                : translate("training.rule.fixed", rule.months(), rule.windowMonths(), day(day), rule.minimumMonths());
    }

    /** Such as 31 december. */
    static String day(MonthDay day) {
        return DateTimeFormatter.ofPattern("d MMMM", UI.getCurrent().getLocale())
                .format(day);
    }
}
