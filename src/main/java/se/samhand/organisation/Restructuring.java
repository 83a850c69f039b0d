package se.samhand.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A change that made units into others, told without what went the same way below them.
 *
 * @param on the first day of the units that began
 * @param from by name
 * @param to by name
 */
public record Restructuring(LocalDate on, SuccessionKind kind, List<Unit> from, List<Unit> to) implements Serializable {

    private record SameChange(LocalDate on, SuccessionKind kind, UUID shared) {}

    /** The latest first. */
    static List<Restructuring> allOf(Organisation organisation) {
        return organisation.successions().stream()
                .filter(it -> !wentAlong(it, organisation))
                .collect(groupingBy(
                        it -> new SameChange(
                                it.on(), it.kind(), it.kind() == SuccessionKind.SPLIT ? it.fromId() : it.toId()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(same -> of(same, organisation))
                .sorted(Comparator.comparing(Restructuring::on).reversed())
                .toList();
    }

    private static Restructuring of(List<Succession> same, Organisation organisation) {
        var first = same.getFirst();
        return new Restructuring(
                first.on(),
                first.kind(),
                units(same, Succession::fromId, organisation),
                units(same, Succession::toId, organisation));
    }

    private static List<Unit> units(List<Succession> all, Function<Succession, UUID> side, Organisation organisation) {
        return all.stream()
                .map(side)
                .distinct()
                .flatMap(id -> organisation.byId(id).stream())
                .sorted(Organisation.bySwedishName())
                .toList();
    }

    /** Whether the unit only followed the one above it. */
    private static boolean wentAlong(Succession it, Organisation organisation) {
        var above = organisation.byId(it.fromId()).map(Unit::parentId);
        var aboveAfterwards = organisation.byId(it.toId()).map(Unit::parentId);
        return above.isPresent()
                && aboveAfterwards.isPresent()
                && organisation.successorsOf(above.get()).stream()
                        .anyMatch(
                                same -> same.on().equals(it.on()) && same.toId().equals(aboveAfterwards.get()));
    }
}
