package se.samhand.judgement;

/** The unit does not follow it up in the period. */
public class NothingToJudge extends RuntimeException {}
