package se.samhand.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All units as they are recorded at one moment, past and present. Immutable; answers without the database. */
public final class Organisation {

    private final Map<UUID, Unit> byId;
    private final Map<String, Unit> byCode;
    private final Map<UUID, List<Unit>> children;
    private final Map<UUID, List<Hosting>> hostsOf;
    private final Map<UUID, List<Hosting>> hostedBy;
    private final Map<UUID, List<Succession>> becoming;
    private final Map<UUID, List<Succession>> comingFrom;

    Organisation(Collection<Unit> units, Collection<Hosting> hostings, Collection<Succession> successions) {
        byId = units.stream().collect(toMap(Unit::id, Function.identity()));
        byCode = units.stream().collect(toMap(Unit::code, Function.identity()));
        children = units.stream()
                .filter(unit -> unit.parentId() != null)
                .sorted(bySwedishName())
                .collect(groupingBy(unit -> java.util.Objects.requireNonNull(unit.parentId())));
        hostsOf = hostings.stream().collect(groupingBy(Hosting::unitId));
        hostedBy = hostings.stream().collect(groupingBy(Hosting::hostId));
        becoming = successions.stream().collect(groupingBy(Succession::fromId));
        comingFrom = successions.stream().collect(groupingBy(Succession::toId));
    }

    /** Å, ä and ö last, as in Swedish. */
    public static Comparator<Unit> bySwedishName() {
        return Comparator.comparing(Unit::name, SwedishOrder.ofNames());
    }

    public Optional<Unit> byId(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every unit that is or was, by name. */
    public List<Unit> everyone() {
        return byId.values().stream().sorted(bySwedishName()).toList();
    }

    /** Every unit that exists on the day, by name. */
    public List<Unit> on(LocalDate day) {
        return byId.values().stream()
                .filter(unit -> unit.existsOn(day))
                .sorted(bySwedishName())
                .toList();
    }

    /** Every unit of a kind, past and present, by name. */
    public List<Unit> ofType(UnitType type) {
        return byId.values().stream()
                .filter(unit -> unit.type() == type)
                .sorted(bySwedishName())
                .toList();
    }

    /** Every unit that exists on the day or has ended before it, by name. */
    List<Unit> upTo(LocalDate day) {
        return byId.values().stream()
                .filter(unit -> !unit.validFrom().isAfter(day))
                .sorted(bySwedishName())
                .toList();
    }

    /** Everything that has ever stood below the unit, by name. */
    List<Unit> childrenEver(UUID unitId) {
        return children.getOrDefault(unitId, List.of());
    }

    /** All successions, by date. */
    List<Succession> successions() {
        return byDate(becoming.values().stream().flatMap(List::stream).toList());
    }

    public List<Unit> childrenOn(UUID unitId, LocalDate day) {
        return children.getOrDefault(unitId, List.of()).stream()
                .filter(unit -> unit.existsOn(day))
                .toList();
    }

    /** The units that the rule names on the day, by name. */
    public List<Unit> members(UnitGroup group, LocalDate day) {
        return on(day).stream().filter(unit -> group.includes(unit, this, day)).toList();
    }

    /**
     * The board, district board or company that answers for a unit: its host, itself, or the nearest above it. Empty
     * for the city itself, for partners, and for a clinic or centre without a host on the day.
     */
    public Optional<Unit> boardOf(UUID unitId, LocalDate day) {
        var host = hostOf(unitId, day);
        if (host.isPresent()) {
            return host.flatMap(it -> boardOf(it.id(), day));
        }
        var unit = byId.get(unitId);
        if (unit == null) {
            return Optional.empty();
        }
        if (unit.type().isBoard()) {
            return Optional.of(unit);
        }
        return unit.parentId() == null ? Optional.empty() : boardOf(unit.parentId(), day);
    }

    public Optional<Unit> hostOf(UUID unitId, LocalDate day) {
        return hostings(hostsOf, unitId)
                .filter(it -> it.holdsOn(day))
                .findFirst()
                .flatMap(it -> byId(it.hostId()));
    }

    /** All hosts a unit has had, the latest first. */
    public List<Hosting> hostHistory(UUID unitId) {
        return hostings(hostsOf, unitId)
                .sorted(Comparator.comparing(Hosting::validFrom).reversed())
                .toList();
    }

    /** Everything a board has been host of, the latest first. */
    List<Hosting> hostingsBy(UUID boardId) {
        return hostings(hostedBy, boardId)
                .sorted(Comparator.comparing(Hosting::validFrom).reversed())
                .toList();
    }

    public List<Unit> hostedBy(UUID boardId, LocalDate day) {
        return hostings(hostedBy, boardId)
                .filter(it -> it.holdsOn(day))
                .flatMap(it -> byId(it.unitId()).stream())
                .sorted(bySwedishName())
                .toList();
    }

    /** The unit itself, everything below it on the day, and what those host. */
    public Set<UUID> within(UUID unitId, LocalDate day) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayList<>(List.of(unitId));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (found.add(next)) {
                childrenOn(next, day).forEach(child -> open.add(child.id()));
                hostedBy(next, day).forEach(hosted -> open.add(hosted.id()));
            }
        }
        return found;
    }

    /** What the unit became, by date. */
    public List<Succession> successorsOf(UUID unitId) {
        return byDate(becoming.getOrDefault(unitId, List.of()));
    }

    /** What the unit came from, by date. */
    public List<Succession> predecessorsOf(UUID unitId) {
        return byDate(comingFrom.getOrDefault(unitId, List.of()));
    }

    /**
     * Who carries on for a unit on a day: itself while it exists, else its successors, followed as far as needed. Empty
     * when it ended without a successor.
     */
    public Set<Unit> carriesOnFor(UUID unitId, LocalDate day) {
        var unit = byId.get(unitId);
        if (unit == null) {
            return Set.of();
        }
        if (unit.existsOn(day) || day.isBefore(unit.validFrom())) {
            return Set.of(unit);
        }
        var heirs = new LinkedHashSet<Unit>();
        successorsOf(unitId).stream()
                .filter(it -> !it.on().isAfter(day))
                .forEach(it -> heirs.addAll(carriesOnFor(it.toId(), day)));
        return heirs;
    }

    private static List<Succession> byDate(List<Succession> successions) {
        return successions.stream().sorted(Comparator.comparing(Succession::on)).toList();
    }

    private static java.util.stream.Stream<Hosting> hostings(Map<UUID, List<Hosting>> index, UUID unitId) {
        return index.getOrDefault(unitId, List.of()).stream();
    }
}
