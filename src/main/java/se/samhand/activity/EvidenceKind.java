package se.samhand.activity;

/** What a piece of evidence is. Each has its word in the translations, {@code activity.evidence.kind.}. */
public enum EvidenceKind {
    ROUTINE,
    DECISION,
    MINUTES,
    STATISTICS,
    OTHER
}
