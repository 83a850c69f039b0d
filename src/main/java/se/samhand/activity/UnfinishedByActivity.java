package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.programme.UnfinishedCommitments;

/** Tells the programme office what a version that it would supersede still has going on. */
@Component
class UnfinishedByActivity implements UnfinishedCommitments {

    private final CarryOvers carryOvers;

    UnfinishedByActivity(CarryOvers carryOvers) {
        this.carryOvers = carryOvers;
    }

    @Override
    public Map<UUID, Long> ofVersion(String programmeCode, int number) {
        return carryOvers.unfinished(programmeCode, number).stream()
                .collect(toMap(ActivityCommitments::activityId, ActivityCommitments::commitments));
    }
}
