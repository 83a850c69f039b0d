package se.samhand.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A row of {@link FollowUps#openAt}; never leaves the package. */
record RoundLine(
        UUID followUpId,
        long version,
        UUID commitmentId,
        String activityKey,
        String sortCode,
        String activityCode,
        String activityText,
        UUID unitId,
        UUID periodId,
        LocalDate dueOn,
        Stage stage,
        boolean returned) {

    /** What is due first comes first, then in the programme's order. */
    static final Comparator<RoundLine> IN_ORDER = Comparator.comparing(RoundLine::dueOn)
            .thenComparing(RoundLine::sortCode)
            .thenComparing(RoundLine::followUpId);
}
