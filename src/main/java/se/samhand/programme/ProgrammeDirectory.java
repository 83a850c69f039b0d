package se.samhand.programme;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programmes for other parts of the portal to ask; whoever asks guards what they do with the answer. */
@Component
public class ProgrammeDirectory {

    private final ProgrammeActivities activities;

    ProgrammeDirectory(ProgrammeActivities activities) {
        this.activities = activities;
    }

    /** Every activity of every version that is decided, superseded or archived. */
    @Transactional(readOnly = true)
    public List<DecidedActivity> decidedActivities() {
        return activities.decided().stream()
                .map(activity -> {
                    var facts = activity.facts();
                    var version = activity.programmeVersion();
                    return new DecidedActivity(
                            activity.id(),
                            version.programme().code(),
                            version.number(),
                            version.facts().validFrom(),
                            version.facts().validTo(),
                            activity.goal().facts().code(),
                            activity.activityKey(),
                            facts.code(),
                            activity.sortCode(),
                            facts.text(),
                            facts.startsOn(),
                            facts.endsOn(),
                            facts.responsibilities());
                })
                .toList();
    }
}
