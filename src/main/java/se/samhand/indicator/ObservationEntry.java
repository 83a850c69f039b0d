package se.samhand.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A figure as it was once entered, or taken back, by whom and why. Written once. */
@Entity
@Immutable
class ObservationEntry {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID indicatorId;
    private UUID unitId;
    private UUID periodId;
    private String split;
    private boolean withdrawn;

    @Enumerated(EnumType.STRING)
    private ValueState state;

    private @Nullable BigDecimal number;
    private @Nullable BigDecimal denominator;
    private String comment;
    private String enteredBy;
    private Instant enteredAt;

    private ObservationEntry(
            Place place, Value value, boolean withdrawn, String comment, String enteredBy, Instant enteredAt) {
        indicatorId = place.indicatorId();
        unitId = place.unitId();
        periodId = place.periodId();
        split = place.split().text();
        this.withdrawn = withdrawn;
        state = value.state();
        number = value.number();
        denominator = value.denominator();
        this.comment = comment;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected ObservationEntry() {} // for Hibernate

    static ObservationEntry of(Observation entered) {
        return new ObservationEntry(
                entered.place(), entered.value(), false, entered.comment(), entered.enteredBy(), entered.enteredAt());
    }

    /** That what was entered was taken back as a whole, as when an import is undone. */
    static ObservationEntry withdrawn(Observation observation, String by, Instant at) {
        return new ObservationEntry(observation.place(), observation.value(), true, "", by, at);
    }

    EnteredValue details() {
        return new EnteredValue(
                new Value(state, Observation.stripped(number), Observation.stripped(denominator)),
                withdrawn,
                comment,
                enteredBy,
                enteredAt);
    }
}
