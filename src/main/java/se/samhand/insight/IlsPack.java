package se.samhand.insight;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.period.Period;

/**
 * What a board carries over into ILS for a period, in the order that ILS asks for it: goal by goal.
 *
 * @param missing how many answers are expected and not submitted; they are not in here
 * @param longestText how many characters ILS takes in one text
 * @param mayMark whether the person answers for what the board reports
 */
public record IlsPack(
        UUID boardId,
        String boardCode,
        String boardName,
        Period period,
        List<IlsGoal> goals,
        long missing,
        int longestText,
        boolean mayMark)
        implements Serializable {

    /** Everything in it, in order. */
    public Stream<IlsItem> items() {
        return goals.stream().flatMap(goal -> goal.items().stream());
    }
}
