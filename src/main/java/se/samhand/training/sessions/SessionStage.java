package se.samhand.training.sessions;

/** What has been decided about a session; {@link SessionStanding} follows from it. */
public enum SessionStage {
    DRAFT,
    OPEN,
    CANCELLED
}
