package se.samhand.training.sessions;

/** Whom a course is for: those who begin, those whose certificate expires, those who need what is new, those who train. */
public enum CourseKind {
    INITIAL,
    REFRESHER,
    UPDATE,
    TRAIN_THE_TRAINER
}
