package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.security.PortalUser;

/** How a commitment went on a day between the periods. Added once and never changed. */
@Entity
@Immutable
class CheckIn {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private UUID unitId;
    private String activityKey;
    private LocalDate notedOn;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    private String text;
    private Instant notedAt;
    private String notedByName;

    /** @throws CheckInAhead when the day lies ahead */
    CheckIn(Commitment commitment, CheckInDraft draft, PortalUser by, Clock clock) {
        this.commitment = commitment;
        this.unitId = commitment.unitId();
        this.activityKey = commitment.activityKey();
        this.notedOn = Objects.requireNonNull(draft.day());
        if (notedOn.isAfter(LocalDate.now(clock))) {
            throw new CheckInAhead();
        }
        this.status = Objects.requireNonNull(draft.status());
        this.text = draft.text().strip();
        this.notedAt = clock.instant();
        this.notedByName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {} // for Hibernate

    Commitment commitment() {
        return commitment;
    }

    LocalDate notedOn() {
        return notedOn;
    }

    CheckInDetails details() {
        return new CheckInDetails(id, notedOn, status, text, notedAt, notedByName);
    }
}
