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
        describe(host, validTo, verification);
    }

    @SuppressWarnings("NullAway.Init")
    protected UnitHost() {} // for Hibernate

    final void describe(OrgUnit board, @Nullable LocalDate lastDay, Verification howSure) {
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

    UUID id() {
        return id;
    }
}
