package se.samhand.judgement;

import java.io.Serializable;
import se.samhand.period.Period;

/**
 * How far a board has come with its judgements.
 *
 * @param judged how many goals and yearly targets
 */
public record JudgementStanding(Period period, long judged) implements Serializable {}
