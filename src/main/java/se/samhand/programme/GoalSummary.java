package se.samhand.programme;

import java.io.Serializable;
import se.samhand.organisation.Verification;

/**
 * A goal in a list.
 *
 * @param text empty when the wording is not verified
 * @param activities how many activities serve it
 */
public record GoalSummary(
        String key, String code, String text, Verification verification, String source, long activities)
        implements Serializable {}
