package se.samhand.programme;

import java.util.Map;
import java.util.UUID;

/** How many units have something unfinished on the activities of a version. Answered by whoever keeps the commitments. */
public interface UnfinishedCommitments {

    /** By id of the activity; an activity without any is left out. */
    Map<UUID, Long> ofVersion(String programmeCode, int number);
}
