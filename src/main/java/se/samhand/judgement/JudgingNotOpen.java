package se.samhand.judgement;

import se.samhand.period.Period;

/** The period has not opened yet, or has closed for the board. */
public class JudgingNotOpen extends RuntimeException {

    JudgingNotOpen(Period period) {
        super(period.code());
    }
}
