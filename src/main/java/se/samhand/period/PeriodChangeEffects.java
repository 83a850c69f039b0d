package se.samhand.period;

import java.time.LocalDate;

/** Says what a change of a period's days would do today to what people owe; told by whoever keeps that. */
public interface PeriodChangeEffects {

    /** Reads, and changes nothing. */
    ChangeEffects of(Period before, Period after, LocalDate today);
}
