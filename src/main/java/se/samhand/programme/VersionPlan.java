package se.samhand.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/**
 * What is recorded of a version that is not adopted yet.
 *
 * @param validFrom the first day it is meant to be in force
 * @param validTo the last day, or null while no end is known
 * @param note empty when there is nothing to say
 */
record VersionPlan(LocalDate validFrom, @Nullable LocalDate validTo, String note, Verification verification) {

    VersionFacts drafted() {
        return new VersionFacts(VersionState.DRAFT, validFrom, validTo, note, verification);
    }
}
