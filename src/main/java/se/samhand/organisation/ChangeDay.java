package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** A day worth looking at: the first or the last with that many districts. */
public record ChangeDay(LocalDate day, int districts) implements Serializable {}
