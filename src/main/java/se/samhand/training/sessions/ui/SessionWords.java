package se.samhand.training.sessions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.time.LocalTime;
import se.samhand.training.sessions.BookingNotPossible;
import se.samhand.training.sessions.CourseKind;
import se.samhand.training.sessions.SessionDate;
import se.samhand.training.sessions.SessionStanding;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How courses and sessions are spoken of. */
final class SessionWords {

    private SessionWords() {}

    static String kind(CourseKind kind) {
        return translate("training.kind." + kind);
    }

    static StatusBadge badge(SessionStanding standing) {
        return new StatusBadge(tone(standing), sign(standing), word(standing));
    }

    static String word(SessionStanding standing) {
        return translate("training.session.standing." + standing);
    }

    static Tone tone(SessionStanding standing) {
        return switch (standing) {
            case DRAFT, HELD, BOOKED_OUT -> Tone.NEUTRAL;
            case OPEN -> Tone.GOOD;
            case FULL -> Tone.WARNING;
            case CANCELLED -> Tone.BAD;
        };
    }

    static Sign sign(SessionStanding standing) {
        return switch (standing) {
            case DRAFT -> Sign.DRAFT;
            case OPEN -> Sign.FORWARD;
            case FULL -> Sign.WAITING;
            case BOOKED_OUT -> Sign.LOCKED;
            case HELD -> Sign.DONE;
            case CANCELLED -> Sign.STOP;
        };
    }

    /** Such as "2026-10-20 kl. 09.00–12.00". */
    static String date(SessionDate date) {
        return translate("training.session.date", date.heldOn().toString(), time(date.begins()), time(date.ends()));
    }

    static String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** One day or two, as they are. */
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? first.toString()
                : translate("training.session.days", first.toString(), last.toString());
    }

    static String sentence(BookingNotPossible refusal) {
        return translate("training.booking." + refusal.reason());
    }
}
