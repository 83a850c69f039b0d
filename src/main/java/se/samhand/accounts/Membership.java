package se.samhand.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.accounts.MembershipNotPossible.Reason;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.security.Roles.Role;

/** A role that an account holds at a unit, from one day to another. */
@Entity
class Membership {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Instant withdrawnAt;

    /**
     * @throws MembershipNotPossible when a role of partners is given at the city, or the other way round: the partner's
     *     rows are reached by the unit acted for, so the two never mix
     */
    Membership(Account account, Unit unit, Role role, LocalDate validFrom, @Nullable LocalDate validTo) {
        var faults = EnumSet.noneOf(Reason.class);
        if (role.isOfPartner() != (unit.type() == UnitType.PARTNER)) {
            faults.add(Reason.ROLE_DOES_NOT_FIT_THE_UNIT);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            faults.add(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        if (!faults.isEmpty()) {
            throw new MembershipNotPossible(faults);
        }
        this.account = account;
        this.unitId = unit.id();
        this.role = role;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    @SuppressWarnings("NullAway.Init")
    protected Membership() {} // for Hibernate

    /** The last day counts. */
    void endsOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new MembershipNotPossible(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        validTo = lastDay;
    }

    /** It was given by mistake; it holds no more from now on. */
    void withdraw(LocalDate today, Instant now) {
        if (validFrom.isBefore(today)) {
            throw new MembershipNotPossible(Reason.HAS_HELD);
        }
        withdrawnAt = now;
    }

    /** @throws OptimisticLockingFailureException when somebody else has changed it since the person read it */
    Membership asRead(long readVersion) {
        if (readVersion != version) {
            throw new OptimisticLockingFailureException("Membership " + id + " has been changed");
        }
        return this;
    }

    Account account() {
        return account;
    }

    Role role() {
        return role;
    }

    MembershipDetails details(Organisation organisation) {
        var unit = organisation.byId(unitId);
        return details(unit.map(Unit::code).orElse(""), unit.map(Unit::name).orElse(""));
    }

    MembershipDetails details(Unit unit) {
        return details(unit.code(), unit.name());
    }

    private MembershipDetails details(String unitCode, String unitName) {
        return new MembershipDetails(
                id, version, account.id(), unitId, unitCode, unitName, role, validFrom, validTo, withdrawnAt != null);
    }
}
