package se.samhand.activity;

/** Who reviews a follow-up: first the own board, then the city. A level that does not exist is skipped. */
public enum ReviewLevel {
    /** Those who approve at the board that answers for the unit. */
    BOARD,
    /** The programme office. */
    CITY
}
