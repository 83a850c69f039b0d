package se.samhand.activity;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.files.Attachments;

/** Keeps evidence with its answer, and throws away what was taken back before anybody else had read it. */
@Component
class EvidenceBook {

    private final Evidences evidences;
    private final FollowUpAccess access;
    private final Attachments attachments;
    private final Clock clock;

    EvidenceBook(Evidences evidences, FollowUpAccess access, Attachments attachments, Clock clock) {
        this.evidences = evidences;
        this.access = access;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The answer is handed in, for the first time or completed; whoever else adds just then comes before it or too late. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void isSubmitted(FollowUp followUp) {
        var now = clock.instant();
        for (var evidence : evidences.notHandedIn(followUp.id())) {
            if (evidence.isRemoved()) {
                throwAway(evidence);
            } else {
                evidence.isHandedInWith(followUp, now);
            }
        }
    }

    /** What was taken away an hour ago or earlier: nobody wants that undone. */
    @Scheduled(cron = "0 35 * * * *", zone = "Europe/Stockholm")
    @Transactional
    public void throwAwayWhatWasTakenBack() {
        evidences.findByRemovedAtBefore(clock.instant().minusSeconds(3_600)).forEach(this::throwAway);
    }

    private void throwAway(Evidence evidence) {
        var file = evidence.fileId();
        evidences.delete(evidence);
        evidences.flush();
        if (file != null) {
            attachments.discard(file);
        }
    }

    /** How many pieces that have been handed in each of the follow-ups has; none where it is not named. */
    Map<UUID, Integer> countsHandedIn(Collection<UUID> followUps) {
        return counts(evidences.marks(followUps).stream()
                .filter(EvidenceMark::handedIn)
                .toList());
    }

    private static Map<UUID, Integer> counts(List<EvidenceMark> marks) {
        var counts = new HashMap<UUID, Integer>();
        marks.forEach(it -> counts.merge(it.followUpId(), 1, Integer::sum));
        return counts;
    }
}
