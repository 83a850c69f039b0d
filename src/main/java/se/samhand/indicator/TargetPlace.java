package se.samhand.indicator;

import java.io.Serializable;
import java.util.UUID;

/**
 * Where a target belongs.
 *
 * @param periodCode empty for every period that has no target of its own
 */
public record TargetPlace(UUID indicatorId, UUID unitId, String periodCode) implements Serializable {

    public boolean isForAllPeriods() {
        return periodCode.isEmpty();
    }
}
