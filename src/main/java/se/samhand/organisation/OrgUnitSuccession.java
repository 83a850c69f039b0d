package se.samhand.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** One unit became (part of) another. */
@Entity
class OrgUnitSuccession {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit from;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit to;

    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    OrgUnitSuccession(OrgUnit from, OrgUnit to, LocalDate happenedOn, SuccessionKind kind) {
        if (from.code().equals(to.code())) {
            throw new UnitCannotChange(UnitCannotChange.Reason.BECOMES_ITSELF, from.code());
        }
        this.from = from;
        this.to = to;
        this.happenedOn = happenedOn;
        this.kind = kind;
    }

    @SuppressWarnings("NullAway.Init")
    protected OrgUnitSuccession() {} // for Hibernate

    UUID id() {
        return id;
    }

    OrgUnit from() {
        return from;
    }

    OrgUnit to() {
        return to;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    SuccessionKind kind() {
        return kind;
    }

    void isReally(SuccessionKind other) {
        kind = other;
    }
}
