package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.CommitmentNotPossible.Reason;

/** A step on the way of one commitment, with a day. It is reached when there is something to show for it. */
@Entity
class Milestone {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private String text;
    private LocalDate dueOn;
    private @Nullable LocalDate reachedOn;
    private String evidence = "";

    Milestone(Commitment commitment, String text, LocalDate dueOn) {
        this.commitment = commitment;
        this.text = text;
        this.dueOn = dueOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {} // for Hibernate

    void isReached(LocalDate day, String shown, LocalDate today) {
        if (day.isAfter(today) || shown.isBlank()) {
            throw new CommitmentNotPossible(Reason.NOT_REACHED);
        }
        reachedOn = day;
        evidence = shown;
    }

    void isNotReachedAfterAll() {
        reachedOn = null;
        evidence = "";
    }

    boolean isReached() {
        return reachedOn != null;
    }

    long version() {
        return version;
    }

    String text() {
        return text;
    }

    @Nullable
    LocalDate reachedOn() {
        return reachedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Commitment commitment() {
        return commitment;
    }

    MilestoneDetails details(LocalDate today) {
        return new MilestoneDetails(
                id, version, text, dueOn, reachedOn, evidence, reachedOn == null && today.isAfter(dueOn));
    }
}
