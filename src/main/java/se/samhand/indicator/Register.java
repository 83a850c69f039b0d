package se.samhand.indicator;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Writes figures so that none is ever lost: each that was entered is kept beside the one that holds. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Register {

    private static final String PORTAL = "Samhand";

    private final Observations observations;
    private final ObservationEntries entries;
    private final Clock clock;

    Register(Observations observations, ObservationEntries entries, Clock clock) {
        this.observations = observations;
        this.entries = entries;
        this.clock = clock;
    }

    Observation enter(Place place, Value value, String comment) {
        var entered = observations.save(new Observation(place, value, comment, who(), clock.instant()));
        entries.save(ObservationEntry.of(entered));
        return entered;
    }

    void correct(Observation observation, Value value, String comment) {
        observation.correct(value, comment, who(), clock.instant());
        entries.save(ObservationEntry.of(observation));
    }

    /** Puts back what stood before, under the name of whoever entered it then. */
    void putBack(Observation observation, Value value, String comment, Signature entered) {
        observation.correct(value, comment, entered.by(), entered.at());
        entries.save(ObservationEntry.of(observation));
    }

    void withdraw(Observation observation) {
        entries.save(ObservationEntry.withdrawn(observation, who(), clock.instant()));
        observations.delete(observation);
    }

    private static String who() {
        return SignedIn.user().map(PortalUser::displayName).orElse(PORTAL);
    }
}
