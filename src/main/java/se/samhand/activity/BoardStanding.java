package se.samhand.activity;

import java.util.Map;
import java.util.UUID;
import se.samhand.period.Period;

/**
 * How a board stands in the period that is answered now.
 *
 * @param submitted how many of those expected are submitted
 * @param byState how many are in each state; states that none is in are left out
 */
public record BoardStanding(
        UUID boardId, String boardName, Period period, long submitted, long expected, Map<CellState, Long> byState) {}
