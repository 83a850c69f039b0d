package se.samhand.period;

/** The period is not closed for the unit, or that has been asked and waits for an answer. */
public class NothingToOpen extends RuntimeException {}
