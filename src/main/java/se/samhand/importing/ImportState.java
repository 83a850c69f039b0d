package se.samhand.importing;

/** How far an import has come. */
public enum ImportState {
    /** Handed over; being checked, or stopped before the check was done. */
    UPLOADED,
    /** Checked and waiting for somebody to confirm it. */
    CHECKED,
    CONFIRMED,
    UNDONE,
    /** Given up; nothing of what it held is kept. */
    ABANDONED
}
