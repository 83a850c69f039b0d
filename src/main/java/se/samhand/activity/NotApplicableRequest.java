package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.CommitmentNotPossible.Reason;
import se.samhand.security.PortalUser;

/** That a unit said an activity does not concern it this year, and what the programme office answered. */
@Entity
class NotApplicableRequest {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int year;
    private String reason;
    private Instant askedAt;
    private UUID askedById;
    private String askedByName;

    private @Nullable Boolean accepted;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedByName;
    private String decisionReason = "";

    NotApplicableRequest(Commitment commitment, int year, String reason, PortalUser by, Instant now) {
        this.commitment = commitment;
        this.year = year;
        this.reason = reason;
        this.askedAt = now;
        this.askedById = by.accountId();
        this.askedByName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected NotApplicableRequest() {} // for Hibernate

    /** @throws CommitmentNotPossible when it is decided, or the one who asked would decide */
    void decide(boolean agreed, String why, PortalUser by, Instant now) {
        if (!isOpen()) {
            throw new CommitmentNotPossible(Reason.NOTHING_TO_DECIDE);
        }
        if (by.accountId().equals(askedById)) {
            throw new CommitmentNotPossible(Reason.OWN_REQUEST);
        }
        accepted = agreed;
        decisionReason = why;
        decidedAt = now;
        decidedByName = by.displayName();
    }

    boolean isOpen() {
        return accepted == null;
    }

    Commitment commitment() {
        return commitment;
    }

    int year() {
        return year;
    }

    NotApplicableDetails details() {
        return new NotApplicableDetails(
                year, reason, askedAt, askedByName, accepted, decidedAt, decidedByName, decisionReason);
    }
}
