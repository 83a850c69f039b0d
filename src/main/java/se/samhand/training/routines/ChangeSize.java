package se.samhand.training.routines;

/** How much a version differs from the one before: a major change asks for training anew, a minor one for reading. */
public enum ChangeSize {
    MINOR,
    MAJOR
}
