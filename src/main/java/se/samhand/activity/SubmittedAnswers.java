package se.samhand.activity;

import java.util.List;

/**
 * What is submitted for a period.
 *
 * @param answers in the programme's order, units by their Swedish name
 * @param leftOut how many more there are than were asked for
 */
public record SubmittedAnswers(List<BoardAnswer> answers, int leftOut) {}
