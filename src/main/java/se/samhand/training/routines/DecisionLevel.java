package se.samhand.training.routines;

/** Who has decided on a version. Socialstyrelsen asks whether it was decided by the management. */
public enum DecisionLevel {
    BOARD,
    MANAGEMENT,
    UNIT_MANAGER;

    /** A head of one unit decides for that unit alone, which the yearly survey does not count. */
    public boolean isManagement() {
        return this != UNIT_MANAGER;
    }
}
