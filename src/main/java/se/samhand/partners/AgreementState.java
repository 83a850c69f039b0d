package se.samhand.partners;

import java.time.LocalDate;

/** How far an agreement has come. It follows from the term alone. */
public enum AgreementState {
    UPCOMING,
    ACTIVE,
    ENDED;

    /** Both ends of the term count. */
    static AgreementState on(LocalDate day, LocalDate validFrom, LocalDate validTo) {
        if (day.isBefore(validFrom)) {
            return UPCOMING;
        }
        return day.isAfter(validTo) ? ENDED : ACTIVE;
    }
}
