package se.samhand.training.attendance;

/** Whether somebody came on a date: {@code training.attendance.came.<name>} is its word. */
public enum Came {
    FULL,
    PARTIAL,
    NO_SHOW
}
