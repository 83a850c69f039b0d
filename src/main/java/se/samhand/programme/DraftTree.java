package se.samhand.programme;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A draft as a whole: its goals and activities in their order.
 *
 * @param version changes with every change of anything in the draft
 * @param renumbering the numbers that would follow the order, where they do not; nobody has to take them
 * @param nextGoalCode the number that a further goal would have
 */
public record DraftTree(
        ProgrammeSummary programme,
        VersionSummary draft,
        long version,
        List<GoalLine> goals,
        List<NewCode> renumbering,
        String nextGoalCode)
        implements Serializable {

    /**
     * A goal.
     *
     * @param text empty when the wording is not verified
     * @param nextActivityCode the number that a further activity of it would have
     */
    public record GoalLine(UUID id, String code, String text, List<ActivityLine> activities, String nextActivityCode)
            implements Serializable {}

    /**
     * An activity of a goal.
     *
     * @param led whether anybody is named as leading it
     */
    public record ActivityLine(UUID id, String code, String text, boolean led) implements Serializable {}

    /** Another number for a goal or an activity. */
    public record NewCode(UUID id, String oldCode, String newCode, String text) implements Serializable {}
}
