package se.samhand.importing.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import se.samhand.importing.ImportState;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How the state of an import is said and shown. */
final class ImportStates {

    private ImportStates() {}

    static String wordKey(ImportState state) {
        return "importing.state." + state.name().toLowerCase(Locale.ROOT);
    }

    static StatusBadge badge(ImportState state) {
        var word = I18NProvider.translate(wordKey(state));
        return switch (state) {
            case UPLOADED -> new StatusBadge(Tone.NEUTRAL, Sign.DRAFT, word);
            case CHECKED -> new StatusBadge(Tone.ACTIVE, Sign.WAITING, word);
            case CONFIRMED -> new StatusBadge(Tone.GOOD, Sign.DONE, word);
            case UNDONE -> new StatusBadge(Tone.WARNING, Sign.RETURNED, word);
            case ABANDONED -> new StatusBadge(Tone.NEUTRAL, Sign.STOP, word);
        };
    }
}
