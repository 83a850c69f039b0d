package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;

/**
 * One submitted answer, for those who report it further.
 *
 * @param versionNumber the version of the programme whose words it answers
 * @param goalCode the goal that the activity stands under, such as {@code 3}
 */
public record BoardAnswer(
        UUID followUpId,
        String programmeCode,
        int versionNumber,
        String goalCode,
        String activityCode,
        String activityText,
        UUID unitId,
        FollowUpDraft answer)
        implements Serializable {}
