package se.samhand.indicator;

import java.io.Serializable;
import java.util.Optional;
import se.samhand.privacy.FreeText;

/**
 * A target as somebody sets it.
 *
 * @param aim a number or an interval such as 130–140; empty to take the target away, so that one is inherited again
 * @param reason why it is changed; may be empty before the period opens
 */
public record TargetDraft(
        @FreeText(max = 40) String aim,
        @FreeText(max = 1000) String reason) implements Serializable {

    /** Empty when it cannot be read, or when there is none. */
    Optional<Interval> interval() {
        return Interval.parsed(aim.replaceAll("\\s", "").replace('–', '-').replace('−', '-'));
    }
}
