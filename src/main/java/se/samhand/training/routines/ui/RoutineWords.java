package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import se.samhand.training.Topic;
import se.samhand.training.routines.DecisionLevel;
import se.samhand.training.routines.RoutineStanding;
import se.samhand.training.routines.VersionDetails;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How routines are spoken of. */
final class RoutineWords {

    private RoutineWords() {}

    static String topic(Topic topic) {
        return translate("training.topic." + topic);
    }

    static String level(DecisionLevel level) {
        return translate("training.level." + level);
    }

    static StatusBadge badge(RoutineStanding standing) {
        return new StatusBadge(tone(standing), sign(standing), word(standing));
    }

    static String word(RoutineStanding standing) {
        return translate("training.standing." + standing);
    }

    /** Such as "Version 2 för hela staden" or "Ungdom, Järva: version 1". */
    static String name(VersionDetails version) {
        return version.local()
                ? translate("training.version.local", version.unitName(), version.number())
                : translate("training.version.city", version.number());
    }

    static Tone tone(RoutineStanding standing) {
        return switch (standing) {
            case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
            case UPCOMING -> Tone.ACTIVE;
            case IN_FORCE -> Tone.GOOD;
            case REVIEW_DUE -> Tone.WARNING;
        };
    }

    static Sign sign(RoutineStanding standing) {
        return switch (standing) {
            case DRAFT -> Sign.DRAFT;
            case UPCOMING -> Sign.WAITING;
            case IN_FORCE -> Sign.DONE;
            case REVIEW_DUE -> Sign.ATTENTION;
            case SUPERSEDED -> Sign.LOCKED;
        };
    }
}
