package se.samhand.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** How often somebody has guessed wrong lately, for one account or from one address. */
@Entity
class SignInFailures {

    /** After this long without a wrong guess, counting starts again. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String subject;
    private int failures;
    private Instant lastAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected SignInFailures() {} // for Hibernate

    void another(Instant now) {
        failures = isForgotten(now) ? 1 : failures + 1;
        lastAt = now;
    }

    /** The last one was right after all. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
    }

    /**
     * Until when no further guess is looked at: each one beyond the free ones doubles the wait, from one second to a
     * quarter of an hour.
     */
    boolean mustWait(int free, Instant now) {
        if (failures < free || isForgotten(now)) {
            return false;
        }
        var seconds = Math.min(LONGEST_WAIT.toSeconds(), 1L << Math.min(failures - free, 20));
        return now.isBefore(lastAt.plusSeconds(seconds));
    }

    private boolean isForgotten(Instant now) {
        return lastAt.plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
