package se.samhand.programme;

import se.samhand.organisation.Verification;

/**
 * What is recorded of a goal besides its key.
 *
 * @param text empty only for a goal whose wording is not verified
 */
record GoalFacts(String code, String text, Verification verification, String source) {}
