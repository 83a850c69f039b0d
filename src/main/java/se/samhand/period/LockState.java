package se.samhand.period;

/** How far a request to open a closed period has come. That a granted one has ended follows from its last day. */
public enum LockState {
    ASKED,
    GRANTED,
    REFUSED
}
