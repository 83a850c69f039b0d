package se.samhand.activity;

import se.samhand.period.Period;

/** The period has not opened yet, or has closed. */
public class PeriodNotOpen extends RuntimeException {

    private final Period period;
    private final boolean yetToOpen;

    PeriodNotOpen(Period period, boolean yetToOpen) {
        super(period.code());
        this.period = period;
        this.yetToOpen = yetToOpen;
    }

    /** Whether it will open; else it has closed. */
    public boolean isYetToOpen() {
        return yetToOpen;
    }

    public Period period() {
        return period;
    }
}
