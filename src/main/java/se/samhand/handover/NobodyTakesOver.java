package se.samhand.handover;

/** Nobody has been named who takes the function over, or they have signed already. */
public class NobodyTakesOver extends RuntimeException {}
