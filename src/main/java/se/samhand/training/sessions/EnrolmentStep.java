package se.samhand.training.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** That somebody was booked, came to wait or left, when, by whom and why. */
@Entity
@Immutable
class EnrolmentStep {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID enrolmentId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EnrolmentStage stage;

    private String byName;
    private String reason;

    EnrolmentStep(Enrolment enrolment, Instant at, String byName, String reason) {
        enrolmentId = enrolment.id();
        this.at = at;
        stage = enrolment.stage();
        this.byName = byName;
        this.reason = reason;
    }

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentStep() {} // for Hibernate
}
