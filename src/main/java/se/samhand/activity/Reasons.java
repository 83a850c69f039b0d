package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * Why a follow-up stands as it does, and what would turn it.
 *
 * @param state which decides the rule: {@code activity.why.rule.<state>} says it
 * @param dueOn until when it should be, or should have been, submitted
 * @param since the day from which it has stood so; null when nothing has happened yet
 * @param by who said so; empty where the calendar does
 * @param said the reviewer's remark, or why the person judged otherwise than the rule; may be empty
 * @param proposal what a rule proposed when it was submitted, and from what; none until then
 * @param acts what would turn it, done in this order; what waits for nobody has none
 * @param next where it can be told otherwise the next time, once that is open
 */
public record Reasons(
        CellState state,
        Period period,
        LocalDate dueOn,
        @Nullable LocalDate since,
        String by,
        String said,
        Proposal proposal,
        List<Act> acts,
        Optional<Act> next)
        implements Serializable {

    public Reasons {
        acts = List.copyOf(acts);
    }
}
