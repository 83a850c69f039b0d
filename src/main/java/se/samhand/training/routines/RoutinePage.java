package se.samhand.training.routines;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.organisation.Unit;
import se.samhand.training.Topic;

/**
 * A routine with those of its versions that the reader may read.
 *
 * @param ofCity the city's, the latest first
 * @param local those of units by the unit's name, of each the latest first
 * @param writesCity whether the reader may write the city's
 * @param writesAt units for which the reader may write, by name
 */
public record RoutinePage(
        UUID id,
        String title,
        Topic topic,
        List<VersionDetails> ofCity,
        List<VersionDetails> local,
        boolean writesCity,
        List<Unit> writesAt)
        implements Serializable {

    public RoutinePage {
        ofCity = List.copyOf(ofCity);
        local = List.copyOf(local);
        writesAt = List.copyOf(writesAt);
    }

    /** The city's that people work by today. */
    public Optional<VersionDetails> inForce() {
        return ofCity.stream().filter(it -> it.standing().isInForce()).findFirst();
    }

    public Optional<VersionDetails> version(UUID versionId) {
        return Stream.concat(ofCity.stream(), local.stream())
                .filter(it -> it.id().equals(versionId))
                .findFirst();
    }

    public boolean mayWrite(VersionDetails version) {
        return version.local() ? writesAt.stream().anyMatch(it -> it.id().equals(version.unitId())) : writesCity;
    }

    /** Whether a next one can be begun from it: nothing comes after it, and no draft waits. */
    public boolean mayBeFollowed(VersionDetails version) {
        var decision = version.decision();
        return decision != null
                && decision.supersededOn() == null
                && mayWrite(version)
                && (version.local() ? local : ofCity)
                        .stream()
                                .noneMatch(it -> it.standing() == RoutineStanding.DRAFT
                                        && it.unitId().equals(version.unitId()));
    }

    /** Units for which the reader may write, and that have no version of their own. */
    public List<Unit> withoutOwn() {
        return writesAt.stream()
                .filter(unit -> local.stream().noneMatch(it -> it.unitId().equals(unit.id())))
                .toList();
    }
}
