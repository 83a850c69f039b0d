package se.samhand.activity;

import java.util.List;
import java.util.Optional;
import se.samhand.period.Period;

/**
 * What the list of follow-ups can be narrowed to.
 *
 * @param periods those that have begun, the latest first
 * @param current the one that is answered now; empty only when there is no period at all
 * @param own the board of the unit that the person acts for; empty for the city as a whole
 */
public record FollowUpChoices(
        List<Period> periods, Optional<Period> current, List<BoardChoice> boards, Optional<BoardChoice> own) {}
