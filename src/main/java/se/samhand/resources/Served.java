package se.samhand.resources;

import java.io.Serializable;
import java.time.LocalDate;
import se.samhand.organisation.Unit;
import se.samhand.organisation.Verification;

/**
 * The other side of a support centre's service: the district, or the centre.
 *
 * @param asOf the day that it was last known for
 */
public record Served(Unit other, LocalDate asOf, Verification verification) implements Serializable {}
