package se.samhand.accounts;

/** How a membership stands on a day. */
public enum MembershipStanding {
    UPCOMING,
    CURRENT,
    PAST,
    /** It was given by mistake. */
    WITHDRAWN
}
