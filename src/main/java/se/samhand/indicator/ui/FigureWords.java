package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samhand.indicator.Frequency;
import se.samhand.indicator.IndicatorCard;
import se.samhand.indicator.ObservationDraft;
import se.samhand.indicator.ShownFigure;
import se.samhand.indicator.Value;
import se.samhand.indicator.ValueKind;
import se.samhand.indicator.ValueState;
import se.samhand.period.Period;

/** How figures, periods and days are written and heard. */
final class FigureWords {

    private static final int MOST_DECIMALS = 4;

    private FigureWords() {}

    static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** What is seen: the figure, or the sign in its place. */
    static String text(ShownFigure figure, ValueKind kind) {
        if (!figure.shown().isFigure()) {
            return figure.shown().sign();
        }
        if (kind == ValueKind.NUMBER) {
            return number(figure.number());
        }
        var percent = figure.height()
                .map(it -> translate("indicator.percent", number(it)))
                .orElse(translate("indicator.shareOfNothing"));
        return kind == ValueKind.PERCENT
                ? percent
                : translate("indicator.share", number(figure.number()), number(figure.denominator()), percent);
    }

    /** As it was entered, with words where there is no figure. */
    static String text(Value value, ValueKind kind) {
        return switch (value.state()) {
            case VALUE -> share(value.number(), value.denominator(), kind);
            case ZERO_CONFIRMED -> translate("indicator.heard.zero", share(value.number(), value.denominator(), kind));
            case MISSING, NOT_APPLICABLE -> translate("indicator.shown." + value.state());
        };
    }

    /** As somebody is about to enter it. */
    static String text(ObservationDraft draft, ValueKind kind) {
        return draft.state() == ValueState.VALUE
                ? share(draft.number(), draft.denominator(), kind)
                : translate("indicator.state." + draft.state());
    }

    private static String share(@Nullable BigDecimal number, @Nullable BigDecimal denominator, ValueKind kind) {
        return kind.isShare() ? translate("indicator.partOf", number(number), number(denominator)) : number(number);
    }

    /** What is heard: a sign says nothing when it is read aloud. */
    static String heard(ShownFigure figure, ValueKind kind) {
        return switch (figure.shown()) {
            case VALUE -> text(figure, kind);
            case ZERO_CONFIRMED -> translate("indicator.heard.zero", text(figure, kind));
            default -> translate("indicator.shown." + figure.shown());
        };
    }

    /** Tertial 2 2026; the year is given as text, so that no thousands separator comes into it. */
    static String period(Period period) {
        return translate("period.name." + period.shortCode(), Integer.toString(period.year()));
    }

    /** T2 2026, where there is little room. */
    static String shortPeriod(Period period, IndicatorCard card) {
        return card.frequency() == Frequency.YEAR
                ? Integer.toString(period.year())
                : period.shortCode() + " " + period.year();
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
