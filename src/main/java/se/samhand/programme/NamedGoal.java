package se.samhand.programme;

import java.io.Serializable;
import se.samhand.organisation.Verification;

/**
 * A goal for those who only refer to it, as the latest decided version words it.
 *
 * @param text empty when the wording is not verified
 */
public record NamedGoal(
        String key, String programmeCode, String programmeName, String code, String text, Verification verification)
        implements Serializable {}
