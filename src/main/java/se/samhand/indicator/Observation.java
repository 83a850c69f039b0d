package se.samhand.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** The figure that holds at one place. What was entered there before is kept as an {@link ObservationEntry}. */
@Entity
class Observation {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID indicatorId;
    private UUID unitId;
    private UUID periodId;
    private String split;

    @Enumerated(EnumType.STRING)
    private ValueState state;

    private @Nullable BigDecimal number;
    private @Nullable BigDecimal denominator;
    private String comment;
    private String enteredBy;
    private Instant enteredAt;

    Observation(Place place, Value value, String comment, String by, Instant at) {
        indicatorId = place.indicatorId();
        unitId = place.unitId();
        periodId = place.periodId();
        split = place.split().text();
        correct(value, comment, by, at);
    }

    @SuppressWarnings("NullAway.Init")
    protected Observation() {} // for Hibernate

    final void correct(Value value, String why, String by, Instant at) {
        state = value.state();
        number = value.number();
        denominator = value.denominator();
        comment = why;
        enteredBy = by;
        enteredAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Place place() {
        return new Place(indicatorId, unitId, periodId, new Split(split));
    }

    Value value() {
        return new Value(state, stripped(number), stripped(denominator));
    }

    String comment() {
        return comment;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** As people write it, without the zeros that the column adds. */
    static @Nullable BigDecimal stripped(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
