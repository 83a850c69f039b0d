package se.samhand.mail;

/** Why a letter has not left. */
public enum Trouble {

    /** No answer, or one that says: later. */
    SERVER_AWAY,

    /** The server does not let the portal send: name, password or sender. */
    SENDER_REFUSED,

    /** There is no such mailbox, or it takes nothing. */
    ADDRESS_REFUSED,

    /** The server does not take the letter. */
    LETTER_REFUSED,

    /** The portal could not write it. */
    NOT_WRITTEN;

    /** Whether every other letter would meet the same. */
    boolean concernsAll() {
        return this == SERVER_AWAY || this == SENDER_REFUSED;
    }
}
