package se.samhand.activity;

/** A board cannot have decided on a day that is yet to come, or before the period began. */
public class DecisionDayNotPossible extends RuntimeException {}
