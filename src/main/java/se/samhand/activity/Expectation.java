package se.samhand.activity;

import java.util.UUID;
import se.samhand.period.Period;
import se.samhand.programme.DecidedActivity;
import se.samhand.programme.ResponsibilityRole;

/** That a unit answers for an activity for a period, because the programme names it. */
record Expectation(DecidedActivity activity, UUID unitId, UUID boardId, ResponsibilityRole role, Period period) {

    /** What makes two of them the same. */
    record Key(UUID activityId, UUID unitId, UUID periodId) {}

    Key key() {
        return new Key(activity.id(), unitId, period.id());
    }
}
