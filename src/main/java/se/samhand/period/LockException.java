package se.samhand.period;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.security.PortalUser;

/** That a unit asks to have a closed period opened for it, and what was decided. Ends by itself after its last day. */
@Entity
class LockException {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID periodId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private LockState state = LockState.ASKED;

    private Instant askedAt;
    private String askedByName;
    private String reason;
    private String address;
    private @Nullable Instant decidedAt;
    private String decidedByName = "";
    private String decision = "";
    private @Nullable LocalDate untilDay;
    private boolean hasBeenRead;

    LockException(UUID periodId, UUID unitId, String reason, String address, PortalUser by, Clock clock) {
        this.periodId = periodId;
        this.unitId = unitId;
        this.reason = reason;
        this.address = address;
        this.askedAt = clock.instant();
        this.askedByName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected LockException() {} // for Hibernate

    /**
     * @throws LockDecided when it was decided before
     * @throws LastDayPassed when it would have ended before it begins
     */
    void grant(LocalDate until, String remark, PortalUser by, Clock clock) {
        mustWait();
        if (until.isBefore(LocalDate.now(clock))) {
            throw new LastDayPassed();
        }
        untilDay = until;
        decided(LockState.GRANTED, remark, by, clock);
    }

    /** @throws LockDecided when it was decided before */
    void refuse(String why, PortalUser by, Clock clock) {
        mustWait();
        decided(LockState.REFUSED, why, by, clock);
    }

    /** @throws LockDecided when it was decided before */
    void mustWait() {
        if (state != LockState.ASKED) {
            throw new LockDecided();
        }
    }

    private void decided(LockState as, String why, PortalUser by, Clock clock) {
        state = as;
        decision = why;
        decidedAt = clock.instant();
        decidedByName = by.displayName();
    }

    /** Whoever asked has read what was decided. */
    void isRead() {
        hasBeenRead = state != LockState.ASKED;
    }

    /** Whether it stands in the way of another request: it waits for an answer, or holds still. */
    boolean isUnderWay(LocalDate today) {
        return state == LockState.ASKED || holdsOn(today);
    }

    private boolean holdsOn(LocalDate day) {
        return untilDay != null && !day.isAfter(untilDay);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID periodId() {
        return periodId;
    }

    UUID unitId() {
        return unitId;
    }

    String address() {
        return address;
    }

    @Nullable
    LocalDate untilDay() {
        return untilDay;
    }

    LockExceptionDetails details(Period period, String unitName, LocalDate today) {
        return new LockExceptionDetails(
                id,
                version,
                period,
                unitId,
                unitName,
                state,
                askedAt,
                askedByName,
                reason,
                decidedAt,
                decidedByName,
                decision,
                untilDay,
                holdsOn(today),
                state != LockState.ASKED && !hasBeenRead);
    }
}
