package se.samhand.programme;

import java.io.Serializable;
import java.util.UUID;

/**
 * A goal of a draft, as its form begins.
 *
 * @param version of the goal, for telling whether somebody else has changed it since
 * @param key stays from version to version
 * @param activities how many activities serve it
 */
public record WrittenGoal(UUID id, long version, String key, GoalDraft fields, int activities)
        implements Serializable {}
