package se.samhand.period;

import java.io.Serializable;
import java.util.List;

/**
 * A change of a period's days before it is made.
 *
 * @param before how the period stands today
 * @param after how it would stand today
 * @param unneeded exceptions that hold, and that nobody would need because the period would be open for all
 * @param needed exceptions that hold and would go on to be what lets their units write
 */
public record ChangePreview(
        PeriodState before,
        PeriodState after,
        ChangeEffects effects,
        List<LockExceptionDetails> unneeded,
        List<LockExceptionDetails> needed)
        implements Serializable {}
