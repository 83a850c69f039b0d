package se.samhand.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitGroup;

/**
 * Who is named at an activity, and as what.
 *
 * @param responsible a unit's code, or the name of a {@link UnitGroup}
 */
@Embeddable
public record Responsibility(
        String responsible, @Enumerated(EnumType.STRING) ResponsibilityRole role) implements Serializable {

    /** The rule that is named; empty when it is a single unit. */
    public Optional<UnitGroup> group() {
        return Arrays.stream(UnitGroup.values())
                .filter(group -> group.name().equals(responsible))
                .findFirst();
    }

    /** The units that are named on the day; a unit that does not exist then is left out. */
    public List<Unit> unitsOn(LocalDate day, Organisation organisation) {
        return group().map(group -> organisation.members(group, day))
                .orElseGet(() -> organisation.byCode(responsible).filter(unit -> unit.existsOn(day)).stream()
                        .toList());
    }
}
