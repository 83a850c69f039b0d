package se.samhand.audit;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When anything was last done in the portal. */
@Component
public class LatestAct {

    private final BusinessActs acts;

    LatestAct(BusinessActs acts) {
        this.acts = acts;
    }

    /** Empty while nothing has ever been done. */
    @Transactional(readOnly = true)
    public Optional<Instant> at() {
        return acts.latest();
    }

    /** Whether the act has ever been done. */
    @Transactional(readOnly = true)
    public boolean hasBeen(String action) {
        return acts.existsByAction(action);
    }
}
