package se.samhand.training.routines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.training.routines.RoutineNotPossible.Reason;

/** Who decided on a version when, and for how long it holds. */
@Embeddable
class Decision {

    /** A decision that nobody looks at again for longer is not current. */
    static final int YEARS_TO_REVIEW_AT_MOST = 3;

    /** Further ahead the year is most likely mistyped, and a decision is for good. */
    private static final int YEARS_AHEAD_AT_MOST = 1;

    private LocalDate decidedOn;
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private DecisionLevel decidedAtLevel;

    private String registrationNumber;
    private LocalDate inForceFrom;
    private LocalDate reviewBy;
    private @Nullable LocalDate supersededOn;

    Decision(DecisionDraft draft) {
        decidedOn = draft.decidedOnOrThrow();
        decidedBy = draft.decidedBy().strip();
        decidedAtLevel = draft.levelOrThrow();
        registrationNumber = draft.registrationNumber().strip();
        inForceFrom = draft.inForceFromOrThrow();
        reviewBy = draft.reviewByOrThrow();
    }

    @SuppressWarnings("NullAway.Init")
    protected Decision() {} // for Hibernate

    /** Whether its days are in order, after those of the decision before. */
    Set<Reason> whatIsWrong(@Nullable Decision before, LocalDate today) {
        var faults = EnumSet.noneOf(Reason.class);
        if (decidedOn.isAfter(today)) {
            faults.add(Reason.DECIDED_IN_THE_FUTURE);
        }
        if (inForceFrom.isBefore(decidedOn)) {
            faults.add(Reason.IN_FORCE_BEFORE_DECIDED);
        }
        if (inForceFrom.isAfter(today.plusYears(YEARS_AHEAD_AT_MOST))) {
            faults.add(Reason.IN_FORCE_TOO_FAR);
        }
        if (before != null && !inForceFrom.isAfter(before.inForceFrom)) {
            faults.add(Reason.IN_FORCE_BEFORE_THE_ONE_BEFORE);
        }
        if (!reviewBy.isAfter(inForceFrom)) {
            faults.add(Reason.REVIEW_BEFORE_IN_FORCE);
        } else if (reviewBy.isAfter(inForceFrom.plusYears(YEARS_TO_REVIEW_AT_MOST))) {
            faults.add(Reason.REVIEW_TOO_FAR);
        }
        return faults;
    }

    boolean isByManagement() {
        return decidedAtLevel.isManagement();
    }

    /** Another one takes its place from that one's first day. */
    void givesWayTo(Decision next) {
        supersededOn = next.inForceFrom;
    }

    boolean isSuperseded() {
        return supersededOn != null;
    }

    RoutineStanding standing(LocalDate day) {
        return RoutineStanding.on(day, inForceFrom, reviewBy, supersededOn);
    }

    DecisionDetails details() {
        return new DecisionDetails(
                decidedOn, decidedBy, decidedAtLevel, registrationNumber, inForceFrom, reviewBy, supersededOn);
    }
}
