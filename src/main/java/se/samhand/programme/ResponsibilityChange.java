package se.samhand.programme;

import java.io.Serializable;
import java.util.List;

/**
 * That somebody is named at an activity in one version and not, or for other days, in another.
 *
 * @param unitName the unit's name; empty for a group
 * @param before the same unit or group in the same role in the earlier version, empty when it was not named
 * @param after as before, in the later version; one of the two is never empty
 */
public record ResponsibilityChange(String unitName, List<Responsibility> before, List<Responsibility> after)
        implements Serializable {

    /** Who it is and as what, without days. */
    public Responsibility named() {
        return (after.isEmpty() ? before : after).getFirst();
    }
}
