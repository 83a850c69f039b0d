package se.samhand.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;
import se.samhand.programme.DecidedActivity;
import se.samhand.programme.Responsibility;

/**
 * From responsibility rules to what is expected of whom. A rule is evaluated on the period's last day, so that a unit
 * that comes to be takes part by itself; a unit that has ended since is followed to whoever carries on for it. A
 * partner never makes a commitment: its report is the follow-up.
 */
final class ExpectationRule {

    private final Organisation organisation;
    private final LocalDate today;

    ExpectationRule(Organisation organisation, LocalDate today) {
        this.organisation = organisation;
        this.today = today;
    }

    /** A period that has begun and is not closed. */
    boolean concerns(Period period) {
        return !period.from().isAfter(today) && !period.closes().isBefore(today);
    }

    List<Expectation> of(Period period, Collection<DecidedActivity> activities) {
        Map<Expectation.Key, Expectation> found = new LinkedHashMap<>();
        for (var activity : inForce(period, activities)) {
            // Who leads is named before who contributes, and stays the one that counts.
            activity.responsibilities().stream()
                    .filter(named -> named.role().commits() && activity.names(named, period.to()))
                    .sorted(Comparator.comparing(Responsibility::role))
                    .flatMap(named -> expectations(activity, named, period))
                    .forEach(it -> found.putIfAbsent(it.key(), it));
        }
        return List.copyOf(found.values());
    }

    /** Of each activity the wording of the latest version that is in force at some time of the period. */
    private static Collection<DecidedActivity> inForce(Period period, Collection<DecidedActivity> activities) {
        Map<String, DecidedActivity> latest = new LinkedHashMap<>();
        activities.stream()
                .filter(it -> it.isUnderWayBetween(period.from(), period.to()))
                .forEach(it -> latest.merge(
                        it.key(), it, (one, other) -> one.versionNumber() > other.versionNumber() ? one : other));
        return latest.values();
    }

    private Stream<Expectation> expectations(DecidedActivity activity, Responsibility named, Period period) {
        return named.unitsOn(period.to(), organisation).stream()
                .flatMap(unit -> carriers(unit, period))
                .filter(unit -> unit.type() != UnitType.PARTNER)
                .map(unit -> new Expectation(activity, unit.id(), boardOf(unit, period), named.role(), period));
    }

    private Stream<Unit> carriers(Unit unit, Period period) {
        return organisation.carriesOnFor(unit.id(), reference(period)).stream();
    }

    private UUID boardOf(Unit unit, Period period) {
        return organisation.boardOf(unit.id(), reference(period)).orElse(unit).id();
    }

    private LocalDate reference(Period period) {
        return today.isAfter(period.to()) ? today : period.to();
    }
}
