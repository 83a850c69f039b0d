package se.samhand.activity;

import java.io.Serializable;
import se.samhand.programme.NamedGoal;

/**
 * A goal that a unit works towards.
 *
 * @param activities how many of its activities concern the unit
 */
public record GoalOfUnit(NamedGoal goal, long activities) implements Serializable {}
