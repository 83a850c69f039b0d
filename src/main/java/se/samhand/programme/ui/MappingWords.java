package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.jspecify.annotations.Nullable;
import se.samhand.programme.MappingKind;
import se.samhand.programme.MappingPage.Ground;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** What becomes of something in the next version, by sign and word. */
final class MappingWords {

    private MappingWords() {}

    /** @param kind null for what nobody has decided */
    static StatusBadge badge(@Nullable MappingKind kind) {
        if (kind == null) {
            return new StatusBadge(Tone.WARNING, Sign.ATTENTION, translate("programme.mapping.undecided"));
        }
        var word = translate("programme.mapping.kind." + kind);
        return switch (kind) {
            case SAME -> new StatusBadge(Tone.GOOD, Sign.DONE, word);
            case SPLIT -> new StatusBadge(Tone.ACTIVE, Sign.MOVED, word);
            case MERGED -> new StatusBadge(Tone.ACTIVE, Sign.FORWARD, word);
            case DROPPED -> new StatusBadge(Tone.NEUTRAL, Sign.STOP, word);
        };
    }

    static String ground(Ground ground) {
        return translate("programme.mapping.ground." + ground);
    }
}
