package se.samhand.programme;

import java.util.List;

/** A goal with its activities, in the version shown. */
public record GoalDetails(
        ProgrammeSummary programme, VersionSummary version, GoalSummary goal, List<ActivityDetails> activities) {}
