package se.samhand.organisation.people;

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

/** Where a person works, as what, and when. */
@Entity
class Employment {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private UUID unitId;
    private String functionTitle;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    Employment(Person person, UUID unitId, String functionTitle, LocalDate validFrom) {
        this.person = person;
        this.unitId = unitId;
        this.functionTitle = functionTitle;
        this.validFrom = validFrom;
    }

    @SuppressWarnings("NullAway.Init")
    protected Employment() {} // for Hibernate

    /** The last day counts. */
    void endsOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new FunctionCannotChange(FunctionCannotChange.Reason.ENDS_BEFORE_IT_BEGINS);
        }
        validTo = lastDay;
    }

    EmploymentDetails details() {
        return new EmploymentDetails(
                id, version, person.id(), person.shownAs(functionTitle), unitId, functionTitle, validFrom, validTo);
    }
}
