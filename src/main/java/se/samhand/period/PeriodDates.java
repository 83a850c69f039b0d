package se.samhand.period;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** The three days of a period that the programme office sets. */
public record PeriodDates(
        @NotNull(message = "period.date.missing") LocalDate opens,
        @NotNull(message = "period.date.missing") LocalDate due,
        @NotNull(message = "period.date.missing") LocalDate closes)
        implements Serializable {

    /** @throws DatesOutOfOrder when it would be due before it opens or close before it is due */
    void mustBeInOrder(String code) {
        if (opens.isAfter(due) || due.isAfter(closes)) {
            throw new DatesOutOfOrder(code);
        }
    }
}
