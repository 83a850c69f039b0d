package se.samhand.training.attendance;

/** How it became known who came. */
public enum MarkedHow {
    BY_HAND,
    BY_CODE,
    BY_FILE
}
