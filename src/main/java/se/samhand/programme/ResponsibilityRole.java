package se.samhand.programme;

/** What it means to be named at an activity. */
public enum ResponsibilityRole {
    LEADS,
    CONTRIBUTES,
    INFORMED;

    /** Whether whoever is named makes a commitment and follows it up. */
    public boolean commits() {
        return this != INFORMED;
    }
}
