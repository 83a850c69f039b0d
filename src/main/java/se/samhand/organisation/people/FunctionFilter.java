package se.samhand.organisation.people;

/** Which functions a list shows. */
public enum FunctionFilter {
    /** Those that nobody holds. */
    VACANT,
    /**
     * Those whose holder has not signed in for four months, or never in the two weeks or more that they have held it; a
     * holder whose address is not known is not told of.
     */
    SILENT,
    ALL
}
