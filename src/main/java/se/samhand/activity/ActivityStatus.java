package se.samhand.activity;

/** How an activity goes, as the unit judges it. The city's annual report has no scale for activities; this one is ours. */
public enum ActivityStatus {
    NOT_STARTED,
    ON_PLAN,
    DEVIATES,
    DONE,
    DISCONTINUED;

    /** Whether it must be told why. */
    public boolean needsCause() {
        return this == DEVIATES || this == DISCONTINUED;
    }

    /** Whether it must be told what is done about it, by whom and when. */
    public boolean needsRemedy() {
        return this == DEVIATES;
    }
}
