package se.samhand.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisation as of a day.
 *
 * @param roots the city and the partners
 * @param counts how many units of each kind exist on the day, wherever they stand; kinds without any are left out
 */
public record UnitTree(LocalDate on, List<UnitNode> roots, Map<UnitType, Integer> counts) implements Serializable {

    /** Every unit shown, each after the one it stands below. */
    public Stream<UnitNode> all() {
        return roots.stream().flatMap(UnitNode::all);
    }

    static UnitTree of(Organisation organisation, LocalDate on, boolean withCeased) {
        var shown = withCeased ? organisation.upTo(on) : organisation.on(on);
        var ids = shown.stream().map(Unit::id).collect(Collectors.toSet());
        var order = Comparator.comparing(Unit::type).thenComparing(Organisation.bySwedishName());
        // What stands below a unit that is not shown stands at the top, rather than nowhere.
        var byParent = shown.stream()
                .sorted(order)
                .collect(groupingBy(
                        unit -> ids.contains(unit.parentId()) ? Objects.requireNonNull(unit.parentId()) : NONE));
        var counts = new TreeMap<UnitType, Integer>();
        shown.stream().filter(unit -> unit.existsOn(on)).forEach(unit -> counts.merge(unit.type(), 1, Integer::sum));
        return new UnitTree(on, nodes(NONE, byParent, on), counts.isEmpty() ? Map.of() : new EnumMap<>(counts));
    }

    private static final UUID NONE = new UUID(0, 0);

    private static List<UnitNode> nodes(UUID parentId, Map<UUID, List<Unit>> byParent, LocalDate on) {
        return byParent.getOrDefault(parentId, List.of()).stream()
                .map(unit -> new UnitNode(unit, unit.hasCeasedBy(on), nodes(unit.id(), byParent, on)))
                .toList();
    }
}
