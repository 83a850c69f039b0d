package se.samhand.judgement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.security.PortalUser;

/** That somebody judged a goal or a yearly target for a period. Added once and never changed: a new one replaces it. */
@Entity
@Immutable
class Judgement {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID unitId;
    private UUID periodId;
    private String subject;
    private int number;

    @Enumerated(EnumType.STRING)
    private Achievement achievement;

    private String ground;
    private Instant judgedAt;
    private String judgedByName;

    Judgement(JudgedPlace place, int number, JudgementDraft draft, PortalUser by, Clock clock) {
        this.unitId = place.unitId();
        this.periodId = place.periodId();
        this.subject = place.subject();
        this.number = number;
        this.achievement = Objects.requireNonNull(draft.achievement());
        this.ground = draft.ground().strip();
        this.judgedAt = clock.instant();
        this.judgedByName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected Judgement() {} // for Hibernate

    UUID id() {
        return id;
    }

    JudgementDetails details() {
        return new JudgementDetails(unitId, periodId, subject, number, achievement, ground, judgedAt, judgedByName);
    }
}
