package se.samhand.period;

/** The request has been decided already. */
public class LockDecided extends RuntimeException {}
