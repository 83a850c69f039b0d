package se.samhand.judgement;

import java.io.Serializable;
import se.samhand.period.Period;

/**
 * How far a board has come with judging its goals; yearly targets are not counted.
 *
 * @param all at least 1
 */
public record JudgementStanding(Period period, long judged, long all) implements Serializable {}
