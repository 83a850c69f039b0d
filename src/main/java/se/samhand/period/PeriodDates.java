package se.samhand.period;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** The three days of a period that the programme office sets. */
public record PeriodDates(
        @NotNull(message = "period.date.missing") LocalDate opens,
        @NotNull(message = "period.date.missing") LocalDate due,
        @NotNull(message = "period.date.missing") LocalDate closes)
        implements Serializable {}
