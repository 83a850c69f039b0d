package se.samhand.resources;

/** Where an initiative stands, as of the day that is noted with it. */
public enum InitiativeStatus {
    PLANNED,
    ONGOING,
    ENDED,
    /** It has been; whether it still goes on is not known. */
    UNVERIFIED
}
