package se.samhand.activity;

/** What a unit says to an activity that the programme asks of it. */
public enum CommitmentAnswer {
    /** Yes, as the programme says. */
    YES,
    /** Yes, in the unit's own words beside the programme's. */
    YES_ADAPTED,
    /** It does not concern the unit: needs a reason, and the programme office's consent for the year. */
    NOT_APPLICABLE
}
