package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import se.samhand.period.Period;
import se.samhand.period.PeriodState;
import se.samhand.uikit.Sign;
import se.samhand.uikit.Tone;

/** What a period is called, and how its state looks. */
final class PeriodWords {

    private PeriodWords() {}

    /** Tertial 2 2026; the year is given as text, so that no thousands separator comes into it. */
    static String name(Period period) {
        return translate("period.name." + period.shortCode(), Integer.toString(period.year()));
    }

    static String word(PeriodState state) {
        return translate("period.state." + state.name());
    }

    static Tone tone(PeriodState state) {
        return switch (state) {
            case OPEN -> Tone.ACTIVE;
            case CLOSING -> Tone.WARNING;
            case PLANNED, CLOSED -> Tone.NEUTRAL;
        };
    }

    static Sign sign(PeriodState state) {
        return switch (state) {
            case PLANNED -> Sign.WAITING;
            case OPEN -> Sign.FORWARD;
            case CLOSING -> Sign.ATTENTION;
            case CLOSED -> Sign.LOCKED;
        };
    }
}
