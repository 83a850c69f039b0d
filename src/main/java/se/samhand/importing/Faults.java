package se.samhand.importing;

/** Where {@link ImportSheet#check} tells what is wrong with the row in hand. Texts are translation keys of the feature. */
public interface Faults {

    /** The import cannot be confirmed with this row as it is. The text says what is wrong and what to do. */
    void refuse(String column, String messageKey, Object... args);

    /** Worth knowing before confirming, but no hindrance. */
    void note(String column, String messageKey, Object... args);
}
