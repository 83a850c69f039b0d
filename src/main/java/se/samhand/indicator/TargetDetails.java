package se.samhand.indicator;

import java.io.Serializable;
import java.time.Instant;

/**
 * A target that was set.
 *
 * @param reason why it was changed; may be empty
 */
public record TargetDetails(TargetPlace place, long version, Interval aim, String reason, String by, Instant at)
        implements Serializable {

    /** The version of a target that nobody has set. */
    public static final long NONE_YET = -1;
}
