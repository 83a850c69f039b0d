package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samhand.period.Period;

/**
 * What a unit does about a deviation.
 *
 * @param period of the follow-up that named it first
 * @param unitName who named it; a predecessor keeps its own name
 * @param owner the function that sees to it
 * @param late whether its day has passed and nobody has said how it went
 * @param words what has been said about it since, the earliest first
 * @param mayWrite whether the person says how it goes
 */
public record RemedyDetails(
        UUID id,
        long version,
        Period period,
        String unitName,
        String text,
        String owner,
        LocalDate dueOn,
        RemedyState state,
        boolean late,
        List<RemedyWordDetails> words,
        boolean mayWrite)
        implements Serializable {}
