package se.samhand.training.routines;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a routine as a screen shows it.
 *
 * @param local of one unit, upon the city's
 * @param decision null for a draft
 * @param basedOnId the city's version that a local one was written upon
 * @param basedOnNumber its number; 0 where there is none
 * @param cityHasMovedOn whether the city's has been superseded since
 */
public record VersionDetails(
        UUID id,
        long version,
        UUID routineId,
        UUID unitId,
        String unitName,
        boolean local,
        int number,
        RoutineStanding standing,
        VersionDraft written,
        @Nullable QuestionSetDetails questions,
        @Nullable UUID fileId,
        @Nullable DecisionDetails decision,
        @Nullable UUID basedOnId,
        int basedOnNumber,
        boolean cityHasMovedOn)
        implements Serializable {

    /** Whether it passes Socialstyrelsen's test: written and current, and decided on by the management. */
    public boolean isCurrentByManagement() {
        return standing == RoutineStanding.IN_FORCE
                && decision != null
                && decision.level().isManagement();
    }
}
