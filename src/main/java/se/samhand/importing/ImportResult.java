package se.samhand.importing;

import java.util.List;

/**
 * How work in the background ended, as a sentence for whoever waits for it.
 *
 * @param good whether it did what was asked
 */
public record ImportResult(boolean good, String messageKey, List<String> args) {

    static ImportResult good(String messageKey) {
        return new ImportResult(true, messageKey, List.of());
    }

    static ImportResult refused(String messageKey, List<String> args) {
        return new ImportResult(false, messageKey, args);
    }
}
