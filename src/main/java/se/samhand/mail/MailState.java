package se.samhand.mail;

/** How far a letter has come. */
public enum MailState {

    /** Is to be handed over, now or at the next try. */
    WAITING,

    /** The mail server has taken it. */
    LEFT,

    /** What it would have said was no longer so. */
    WITHDRAWN,

    /** Somebody must look at it. */
    FAILED
}
