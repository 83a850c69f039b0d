package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.samhand.period.Period;

/**
 * What a reviewer can narrow the list of reviews to.
 *
 * @param levels at which the reader reviews, the city first
 * @param boardName the board that the reader approves for
 */
public record ReviewChoices(List<ReviewLevel> levels, String boardName) implements Serializable {

    /**
     * What waits at a level, by unit and by period.
     *
     * @param all how many there are
     * @param units by name
     * @param periods the latest first
     */
    public record Waiting(long all, List<WaitingUnit> units, List<WaitingPeriod> periods) implements Serializable {}

    /** A unit of which something waits. */
    public record WaitingUnit(UUID id, String code, String name, long count) implements Serializable {}

    /** A period of which something waits. */
    public record WaitingPeriod(Period period, long count) implements Serializable {}
}
