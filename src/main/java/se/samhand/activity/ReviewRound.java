package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One submission of a follow-up, and what was decided about it.
 *
 * @param number 1 for the first; 0 for what happened before anything was submitted
 * @param answer as it stood
 * @param changed what differs from the round before; empty in the first
 * @param steps in the order they were taken
 */
public record ReviewRound(int number, FollowUpDraft answer, Set<Answer> changed, List<ReviewStepDetails> steps)
        implements Serializable {}
