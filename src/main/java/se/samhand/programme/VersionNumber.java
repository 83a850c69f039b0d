package se.samhand.programme;

/**
 * A version of a programme, as people name it.
 *
 * @param number from 1
 */
public record VersionNumber(String programmeCode, int number) {}
