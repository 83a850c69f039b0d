package se.samhand.programme;

import java.time.LocalDate;
import java.util.UUID;

/** From when to when an activity of a decided version goes on, both days inclusive. */
public record ActivityTime(UUID activityId, LocalDate startsOn, LocalDate endsOn) {}
