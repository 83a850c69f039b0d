package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which goals are followed up where, for those who let something wait for that; whoever asks guards what they do. */
@Component
public class ExpectedGoals {

    private final FollowUps followUps;

    ExpectedGoals(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** The same goals as {@link GoalsFollowedUp} has, of all boards. */
    public List<ExpectedGoal> in(Collection<UUID> periodIds) {
        return periodIds.isEmpty() ? List.of() : followUps.goalsOfPeriods(periodIds);
    }
}
