package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** Another unit that this one came from or became, and when. */
public record UnitLink(Unit unit, LocalDate on, SuccessionKind kind) implements Serializable {}
