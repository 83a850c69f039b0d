package se.samhand.privacy;

/** What a reader meets where a figure could stand. The signs are those that Kolada's users know. */
public enum Mark {
    NUMBER(""),
    /** There is a figure and it is kept secret. */
    HIDDEN(".."),
    /** There should be a figure and there is none. */
    MISSING("-"),
    /** There cannot be a figure. */
    NOT_APPLICABLE(".");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** What stands in place of the figure, in screens, charts, files and interfaces alike; empty for a number. */
    public String sign() {
        return sign;
    }
}
