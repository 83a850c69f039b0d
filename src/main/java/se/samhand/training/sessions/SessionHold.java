package se.samhand.training.sessions;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets others who decide about a session stand in line with those who book. Whoever holds guards what they do. */
@Component
public class SessionHold {

    private final TrainingSessions sessions;

    SessionHold(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    /** Nobody else books, cancels or marks there until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void until(UUID sessionId) {
        if (sessions.held(sessionId).isEmpty()) {
            throw new NoSuchElementException("No session " + sessionId);
        }
    }
}
