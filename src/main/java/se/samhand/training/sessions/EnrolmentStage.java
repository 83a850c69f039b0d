package se.samhand.training.sessions;

/** Whether somebody has a seat. */
public enum EnrolmentStage {
    BOOKED,
    WAITING,
    CANCELLED
}
