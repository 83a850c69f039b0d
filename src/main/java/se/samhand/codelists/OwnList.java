package se.samhand.codelists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A list whose codes the portal acts on by itself, and whose words therefore stand among its own texts. A file may hold
 * such a list, to be complete, but only as the portal has it: nobody could trust a file that says something else.
 */
enum OwnList {
    VALUE_STATE("value_state", "codelists.value-state."),
    GOAL_ASSESSMENT("goal_assessment", "codelists.goal-assessment."),
    ACTIVITY_STATUS("activity_status", "activity.status."),
    PERIOD("period", "codelists.period.");

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final String list;
    private final String textsBegin;

    OwnList(String list, String textsBegin) {
        this.list = list;
        this.textsBegin = textsBegin;
    }

    static Optional<OwnList> named(String list) {
        return Arrays.stream(values()).filter(it -> it.list.equals(list)).findFirst();
    }

    /** The portal's own word for the code; empty for a code that it does not know. */
    Optional<String> word(String code) {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        var key = textsBegin + code;
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** Whether the word is the portal's own. Where a screen begins a line with it, it has a capital. */
    boolean says(String code, String word) {
        return word(code)
                .filter(own -> own.toLowerCase(SWEDISH).equals(word.toLowerCase(SWEDISH)))
                .isPresent();
    }
}
