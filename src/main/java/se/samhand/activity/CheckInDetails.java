package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How a commitment went on a day between the periods. */
public record CheckInDetails(
        UUID id, LocalDate day, ActivityStatus status, String text, Instant notedAt, String notedByName)
        implements Serializable {}
