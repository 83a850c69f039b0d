package se.samhand.activity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.CellState;
import se.samhand.activity.FollowUpRow;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How a state looks and what it is called: sign, word and colour, the same everywhere. */
final class StatusWords {

    private StatusWords() {}

    static String word(ActivityStatus status) {
        return I18NProvider.translate("activity.status." + status.name());
    }

    static String word(CellState state) {
        return I18NProvider.translate("activity.state." + state.name());
    }

    static String word(FollowUpRow row) {
        return row.state() == CellState.LATE ? lateBy(row.daysLate()) : word(row.state());
    }

    static String lateBy(long days) {
        return I18NProvider.translate("activity.state.lateBy", days);
    }

    static StatusBadge badge(CellState state) {
        return new StatusBadge(tone(state), sign(state), word(state));
    }

    static Tone tone(CellState state) {
        return switch (state) {
            case LATE, MISSED, DISCONTINUED -> Tone.BAD;
            case DEVIATES, RETURNED -> Tone.WARNING;
            case DRAFT -> Tone.ACTIVE;
            case ON_PLAN, DONE -> Tone.GOOD;
            case EXPECTED, NOT_STARTED, EXCUSED, EMPTY -> Tone.NEUTRAL;
        };
    }

    static Sign sign(CellState state) {
        return switch (state) {
            case LATE, DEVIATES -> Sign.ATTENTION;
            case MISSED, DISCONTINUED -> Sign.STOP;
            case RETURNED -> Sign.RETURNED;
            case DRAFT -> Sign.DRAFT;
            case EXPECTED -> Sign.WAITING;
            case NOT_STARTED, EXCUSED, EMPTY -> Sign.NONE_YET;
            case ON_PLAN -> Sign.FORWARD;
            case DONE -> Sign.DONE;
        };
    }
}
