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
import org.jspecify.annotations.Nullable;

/** Which board a support centre or clinic is reviewed and answered for by, and when. */
@Entity
class UnitHost {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit host;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    UnitHost(OrgUnit unit, LocalDate validFrom, OrgUnit host, @Nullable LocalDate validTo, Verification verification) {
        this.unit = unit;
        this.validFrom = validFrom;
        write(host, validTo, verification);
    }

    @SuppressWarnings("NullAway.Init")
    protected UnitHost() {} // for Hibernate

    void describe(OrgUnit board, @Nullable LocalDate lastDay, Verification howSure) {
        write(board, lastDay, howSure);
    }

    private void write(OrgUnit board, @Nullable LocalDate lastDay, Verification howSure) {
        if (!board.type().isBoard()) {
            throw new UnitCannotChange(UnitCannotChange.Reason.HOST_ANSWERS_FOR_NOBODY, board.code());
        }
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new UnitCannotChange(UnitCannotChange.Reason.ENDS_BEFORE_IT_BEGINS, unit.code());
        }
        host = board;
        validTo = lastDay;
        verification = howSure;
    }

    void endsOn(LocalDate lastDay) {
        describe(host, lastDay, verification);
    }

    /** Does not end when it was said to, but later, or on no known day. */
    void goesOn(@Nullable LocalDate lastDay) {
        describe(host, lastDay, verification);
    }

    /** Whether the two, as hosts of one unit, would answer for it on the same day. */
    boolean overlaps(UnitHost other) {
        return !other.id().equals(id) && other.days().overlaps(days());
    }

    DaySpan days() {
        return new DaySpan(validFrom, validTo);
    }

    UUID id() {
        return id;
    }

    OrgUnit unit() {
        return unit;
    }

    OrgUnit host() {
        return host;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    Verification verification() {
        return verification;
    }
}
