package se.samhand.activity;

import se.samhand.period.Period;

/** The period has not opened yet, or has closed. */
public class PeriodNotOpen extends RuntimeException {

    private final Period period;

    PeriodNotOpen(Period period) {
        super(period.code());
        this.period = period;
    }

    public Period period() {
        return period;
    }
}
