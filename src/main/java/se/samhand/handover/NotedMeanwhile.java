package se.samhand.handover;

/** Somebody else has written there since it was read. */
public class NotedMeanwhile extends RuntimeException {}
