package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.security.Roles.Role;

/**
 * Something that somebody can do so that a status turns. Its sentence is {@code activity.why.act.<kind>}.
 *
 * @param by the role that does it
 * @param where the unit at which that role is held
 * @param subject the remedy, the milestone or the request to open a period that it is about; else null
 * @param what the text of a remedy or a milestone; else empty
 * @param until the last day, where there is one
 * @param address where it is done
 */
public record Act(
        Kind kind,
        Role by,
        String where,
        @Nullable UUID subject,
        String what,
        @Nullable LocalDate until,
        String address)
        implements Serializable {

    /** What there is to do. */
    public enum Kind {
        /** Fill in and submit. */
        REPORT,
        /** Answer what was asked when it was sent back. */
        COMPLETE,
        /** Say that a remedy is done. */
        FINISH_REMEDY,
        REACH_MILESTONE,
        /** Ask whoever reviews it to let it be changed. */
        ASK_TO_CHANGE,
        /** Send it back, so that it can be changed. */
        LET_CHANGE,
        ASK_TO_OPEN,
        /** Open the closed period for the board. */
        OPEN,
        APPROVE
    }
}
