package se.samhand.period;

/** An exception would end before it begins. */
public class LastDayPassed extends RuntimeException {}
