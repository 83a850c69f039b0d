package se.samhand.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A letter that is to leave, and how that went. What it says is not kept. */
@Entity
class OutgoingMail {

    /** Longer than any try takes; after that, whoever was at it is taken to be gone. */
    static final Duration AT_IT = Duration.ofMinutes(10);

    static final Duration TRIED_FOR = Duration.ofDays(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int SAID = 400;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String kind;
    private String about;
    private String address;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private String said = "";
    private int tries;
    private Instant putAt;
    private Instant waitingSince;
    private Instant nextTryAt;
    private @Nullable Instant endedAt;

    OutgoingMail(String kind, String about, String address, Instant now) {
        this.kind = kind;
        this.about = about;
        this.address = address;
        this.putAt = now;
        this.waitingSince = now;
        this.nextTryAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {} // for Hibernate

    boolean isDue(Instant now) {
        return state == MailState.WAITING && !nextTryAt.isAfter(now);
    }

    /** Somebody tries now; nobody else does meanwhile. */
    void isTried(Instant now) {
        tries++;
        nextTryAt = now.plus(AT_IT);
    }

    void goesTo(String to) {
        address = to;
    }

    void hasLeft(Instant now) {
        end(MailState.LEFT, now);
        trouble = null;
        said = "";
    }

    void isNotNeeded(Instant now) {
        end(MailState.WITHDRAWN, now);
        trouble = null;
        said = "";
    }

    /** Waits twice as long as the time before, at most an hour; after five days somebody must look at it. */
    void failed(Trouble why, boolean forGood, String answer, Instant now) {
        trouble = why;
        said = answer.length() <= SAID ? answer : answer.substring(0, SAID - 1) + "…";
        nextTryAt = now.plus(pause());
        if (forGood || nextTryAt.isAfter(waitingSince.plus(TRIED_FOR))) {
            end(MailState.FAILED, now);
        }
    }

    /** Somebody has put right what was wrong. */
    void waitsAgain(Instant now) {
        if (state == MailState.FAILED || state == MailState.WAITING) {
            state = MailState.WAITING;
            endedAt = null;
            tries = 0;
            waitingSince = now;
            nextTryAt = now;
        }
    }

    private void end(MailState how, Instant now) {
        state = how;
        endedAt = now;
    }

    private Duration pause() {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String about() {
        return about;
    }

    Instant putAt() {
        return putAt;
    }
}
