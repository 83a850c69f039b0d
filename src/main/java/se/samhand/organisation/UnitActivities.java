package se.samhand.organisation;

import java.util.List;
import java.util.UUID;

/**
 * What the page of a unit tells about what it does. A feature that knows something makes a bean of this; it guards by
 * itself what the person may read.
 */
public interface UnitActivities {

    /** Translation key of the heading. */
    String titleKey();

    /**
     * What the unit, and every unit that it came from, has done, the latest first.
     *
     * @param atMost how many rows are shown
     */
    List<Row> of(UUID unitId, int atMost);

    /**
     * One thing that a unit has done.
     *
     * @param period the period's name as people know it
     * @param activity what was to be done
     * @param unitName whose it is, under the name that the unit had
     * @param statusKey translation key of how it stands
     * @param address where it is read, within the portal
     */
    record Row(String period, String activity, String unitName, String statusKey, String address) {}
}
