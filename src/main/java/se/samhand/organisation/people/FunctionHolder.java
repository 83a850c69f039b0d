package se.samhand.organisation.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.people.FunctionCannotChange.Reason;
import se.samhand.organisation.people.ManagersOfUnits.ManagingPerson;

/** Who holds a function, or stands in for its holder, and when. */
@Entity
class FunctionHolder {

    /** The holder, then who stands in, each by when they began. */
    static final Comparator<FunctionHolder> HOLDER_FIRST =
            Comparator.comparing(FunctionHolder::isDeputy).thenComparing(FunctionHolder::validFrom);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private UnitFunction function;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private boolean deputy;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable LocalDate awayFrom;
    private @Nullable LocalDate awayTo;

    FunctionHolder(
            UnitFunction function, Person person, boolean deputy, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.function = function;
        this.person = person;
        this.deputy = deputy;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    @SuppressWarnings("NullAway.Init")
    protected FunctionHolder() {} // for Hibernate

    void endsOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new FunctionCannotChange(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        validTo = lastDay;
    }

    /** Somebody else was given the function from the same day. */
    void isReally(Person other) {
        person = other;
        awayFrom = null;
        awayTo = null;
    }

    /** @param until the last day away, or null while nobody knows */
    void isAway(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new FunctionCannotChange(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        awayFrom = from;
        awayTo = until;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Holds it on the day and is there. */
    boolean actsOn(LocalDate day) {
        var away = awayFrom != null && !day.isBefore(awayFrom) && (awayTo == null || !day.isAfter(awayTo));
        return holdsOn(day) && !away;
    }

    boolean isDeputy() {
        return deputy;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    UnitFunction function() {
        return function;
    }

    Person person() {
        return person;
    }

    /** The name, or for staff with protected identity what they do. */
    String shownAs() {
        return person.shownAs(function.name());
    }

    UUID unitId() {
        return function.unitId();
    }

    /** Empty when no mail reaches the person. */
    Optional<ManagingPerson> manager() {
        return Optional.ofNullable(person.workEmail()).map(email -> new ManagingPerson(person.id(), email));
    }

    HolderDetails details(LocalDate day) {
        return new HolderDetails(person.id(), shownAs(), deputy, validFrom, validTo, actsOn(day));
    }
}
