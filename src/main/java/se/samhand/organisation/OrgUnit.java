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

/** A board, company, district, centre, clinic, unit or partner, and the days it exists. */
@Entity
class OrgUnit {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable OrgUnit parent;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private String source;

    OrgUnit(String code, UnitType type, UnitFacts facts, @Nullable OrgUnit parent) {
        this.code = code;
        this.type = type;
        write(facts, parent);
    }

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {} // for Hibernate

    /**
     * @throws UnitCannotChange when the unit would stand below itself or end before it begins
     */
    void describe(UnitFacts facts, @Nullable OrgUnit above) {
        write(facts, above);
    }

    private void write(UnitFacts facts, @Nullable OrgUnit above) {
        if (facts.validTo() != null && facts.validTo().isBefore(facts.validFrom())) {
            throw new UnitCannotChange(UnitCannotChange.Reason.ENDS_BEFORE_IT_BEGINS, code);
        }
        // By method and by code: what stands above may be Hibernate's stand-in, whose own fields are empty.
        for (var unit = above; unit != null; unit = unit.parent()) {
            if (unit.code().equals(code)) {
                throw new UnitCannotChange(UnitCannotChange.Reason.BELOW_ITSELF, code);
            }
        }
        name = facts.name();
        parent = above;
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        verification = facts.verification();
        source = facts.source();
    }

    /** The unit's last day; what it became carries on from the day after. */
    void endsOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new UnitCannotChange(UnitCannotChange.Reason.ENDS_BEFORE_IT_BEGINS, code);
        }
        validTo = lastDay;
    }

    /** No end is known any more. */
    void goesOn() {
        validTo = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    UnitType type() {
        return type;
    }

    UnitFacts facts() {
        return new UnitFacts(name, validFrom, validTo, verification, source);
    }

    @Nullable
    OrgUnit parent() {
        return parent;
    }

    /** How many stand above it. */
    int depth() {
        var above = parent();
        return above == null ? 0 : above.depth() + 1;
    }
}
