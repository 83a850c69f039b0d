package se.samhand.organisation.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** Something that somebody at a unit answers for, whoever it is at the time: coordinator, head of department. */
@Entity
class UnitFunction {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private String name;

    UnitFunction(UUID unitId, String name) {
        this.unitId = unitId;
        this.name = name;
    }

    @SuppressWarnings("NullAway.Init")
    protected UnitFunction() {} // for Hibernate

    void isCalled(String newName) {
        name = newName;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    /** With those among all its holders who hold it on the day. */
    FunctionDetails details(List<FunctionHolder> all, LocalDate day) {
        return new FunctionDetails(
                id,
                version,
                unitId,
                name,
                all.stream()
                        .filter(it -> it.holdsOn(day))
                        .sorted(FunctionHolder.HOLDER_FIRST)
                        .map(it -> it.details(day))
                        .toList());
    }
}
