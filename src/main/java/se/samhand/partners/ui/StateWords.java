package se.samhand.partners.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import se.samhand.partners.AgreementState;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How agreements are spoken of: state by sign, word and colour, and the term. */
final class StateWords {

    private StateWords() {}

    static StatusBadge badge(AgreementState state) {
        return new StatusBadge(tone(state), sign(state), word(state));
    }

    static String word(AgreementState state) {
        return translate("partners.state." + state.name());
    }

    static String term(LocalDate from, LocalDate to) {
        return translate("partners.term", from.toString(), to.toString());
    }

    static Tone tone(AgreementState state) {
        return state == AgreementState.ACTIVE ? Tone.GOOD : Tone.NEUTRAL;
    }

    static Sign sign(AgreementState state) {
        return switch (state) {
            case UPCOMING -> Sign.WAITING;
            case ACTIVE -> Sign.FORWARD;
            case ENDED -> Sign.DONE;
        };
    }
}
