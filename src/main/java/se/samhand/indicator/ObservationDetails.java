package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure for whoever enters it.
 *
 * @param version of the figure that holds; {@link #NONE_YET} where there is none
 * @param now null where there is none
 * @param openNow whether the person may enter one today: the period is open, or theirs to correct afterwards
 * @param history everything that was ever entered here, the latest first
 */
public record ObservationDetails(
        Place place, long version, @Nullable EnteredValue now, boolean openNow, List<EnteredValue> history)
        implements Serializable {

    public static final long NONE_YET = -1;

    public ObservationDetails {
        history = List.copyOf(history);
    }
}
