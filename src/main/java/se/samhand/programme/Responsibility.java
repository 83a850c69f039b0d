package se.samhand.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitGroup;

/**
 * Who is named at an activity, as what and when.
 *
 * @param responsible a unit's code, or the name of a {@link UnitGroup}
 * @param validFrom the first day, or null for as long as the activity goes on
 * @param validTo the last day, or null for as long as the activity goes on
 */
@Embeddable
public record Responsibility(
        String responsible,
        @Enumerated(EnumType.STRING) ResponsibilityRole role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Serializable {

    /** For all of the activity's time. */
    public Responsibility(String responsible, ResponsibilityRole role) {
        this(responsible, role, null, null);
    }

    /** The rule that is named; empty when it is a single unit. */
    public Optional<UnitGroup> group() {
        return Arrays.stream(UnitGroup.values())
                .filter(group -> group.name().equals(responsible))
                .findFirst();
    }

    /** Whether it is named on the day, as far as its own days go. Both ends count. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The units that the name stands for on the day; a unit that does not exist then is left out. */
    public List<Unit> unitsOn(LocalDate day, Organisation organisation) {
        return group().map(group -> organisation.members(group, day))
                .orElseGet(() -> organisation.byCode(responsible).filter(unit -> unit.existsOn(day)).stream()
                        .toList());
    }
}
