package se.samhand.importing;

/** What came of confirming an import. */
public enum ImportOutcome {
    /** Everything is written; also when it already was. */
    CONFIRMED,
    /** What stands has changed since the check, so nothing was written: the difference is shown anew and waits to be confirmed. */
    DIFFERENT
}
