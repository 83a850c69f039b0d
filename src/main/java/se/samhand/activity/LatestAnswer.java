package se.samhand.activity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When anybody last typed anything; drafts are in no log. */
@Component
public class LatestAnswer {

    private final FollowUps followUps;

    LatestAnswer(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** Empty while nobody has typed anything. */
    @Transactional(readOnly = true)
    public Optional<Instant> at() {
        return followUps.latestSaved();
    }
}
