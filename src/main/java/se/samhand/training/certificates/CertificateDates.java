package se.samhand.training.certificates;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days of one certificate.
 *
 * @param validFrom the day of completion
 * @param validTo the last day, which counts
 * @param renewableFrom the first day on which completing the renewal is in time
 */
public record CertificateDates(LocalDate validFrom, LocalDate validTo, LocalDate renewableFrom)
        implements Serializable {

    /** Both ends count. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Whether training that is completed on the day renews this certificate rather than begins a new one. */
    public boolean isRenewedOn(LocalDate day) {
        return !day.isBefore(renewableFrom) && !day.isAfter(validTo);
    }
}
