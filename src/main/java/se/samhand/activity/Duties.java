package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * What a function answers for, as whoever takes it over needs to know it.
 *
 * @param commitments in the programme's order; those that no rule names any longer are left out
 * @param drafts what has been begun and not submitted, the earliest due first
 * @param completions what has been sent back, the earliest due first
 * @param promises remedies that go on and milestones that are not reached, the earliest due first
 * @param history the periods that have opened and anything is expected of, the latest first
 */
public record Duties(
        List<Owned> commitments,
        List<Unfinished> drafts,
        List<Unfinished> completions,
        List<Promise> promises,
        List<PeriodSum> history)
        implements Serializable {

    /**
     * A commitment that the function owns.
     *
     * @param status as last submitted; null before anything was
     */
    public record Owned(
            UUID commitmentId,
            String code,
            String text,
            String unitName,
            CommitmentState state,
            @Nullable ActivityStatus status)
            implements Serializable {}

    /**
     * A follow-up that somebody has to go on with.
     *
     * @param savedAt when it was typed in last; null when nothing has been typed since it came back
     * @param savedBy empty when nobody has
     */
    public record Unfinished(
            UUID commitmentId,
            String code,
            String text,
            String unitName,
            Period period,
            LocalDate dueOn,
            @Nullable Instant savedAt,
            String savedBy)
            implements Serializable {}

    /**
     * What has been promised for a day.
     *
     * @param owner who sees to it; empty for a milestone
     */
    public record Promise(UUID commitmentId, String code, String text, String unitName, String owner, LocalDate dueOn)
            implements Serializable {}

    /**
     * How a period went.
     *
     * @param expected those excused left out
     * @param deviating how many of those submitted
     */
    public record PeriodSum(Period period, int expected, int submitted, int inTime, int deviating)
            implements Serializable {}
}
