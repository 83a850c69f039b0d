package se.samhand.programme;

import java.io.Serializable;

/** A version of a programme in a list. */
public record VersionSummary(int number, VersionFacts facts, VersionHistory history) implements Serializable {}
