package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** That a commitment of an earlier version went on as another. Never changed afterwards. */
@Entity
class CommitmentCarry {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    private Commitment earlier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    private Commitment later;

    private LocalDate carriedOn;

    CommitmentCarry(Commitment earlier, Commitment later, LocalDate day) {
        this.earlier = earlier;
        this.later = later;
        this.carriedOn = day;
    }

    @SuppressWarnings("NullAway.Init")
    protected CommitmentCarry() {} // for Hibernate

    Commitment earlier() {
        return earlier;
    }

    Commitment later() {
        return later;
    }
}
