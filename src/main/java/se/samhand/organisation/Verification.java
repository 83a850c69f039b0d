package se.samhand.organisation;

/** How sure a fact or a wording is. Shown wherever it is not {@link #SOURCED}. */
public enum Verification {
    /** Found in a named source. */
    SOURCED,
    /** Stated in the interpellation answer of 8 December 2021. */
    SEED,
    /** Remembered by somebody, not confirmed. */
    REMEMBERED,
    /** Made up as an example. */
    ILLUSTRATIVE,
    /** Known to exist, with a content that is not known. */
    UNVERIFIED
}
