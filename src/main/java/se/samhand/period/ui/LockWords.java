package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.LocalDate;
import se.samhand.clock.PortalClock;
import se.samhand.period.LockExceptionDetails;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How a request to open a closed period stands, in sign, word and colour. */
final class LockWords {

    private LockWords() {}

    static StatusBadge badge(LockExceptionDetails request) {
        return new StatusBadge(tone(request), sign(request), word(request));
    }

    static String word(LockExceptionDetails request) {
        return translate("period.lock.state." + (request.hasEnded() ? "ENDED" : request.state()));
    }

    static Tone tone(LockExceptionDetails request) {
        return switch (request.state()) {
            case ASKED -> Tone.WARNING;
            case GRANTED -> request.hasEnded() ? Tone.NEUTRAL : Tone.ACTIVE;
            case REFUSED -> Tone.NEUTRAL;
        };
    }

    static Sign sign(LockExceptionDetails request) {
        return switch (request.state()) {
            case ASKED -> Sign.WAITING;
            case GRANTED -> request.hasEnded() ? Sign.LOCKED : Sign.FORWARD;
            case REFUSED -> Sign.STOP;
        };
    }

    static String day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.STOCKHOLM).toString();
    }
}
