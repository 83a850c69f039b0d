package se.samhand.activity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.people.NamedFunction;

/** The functions that can answer for commitments, as files name them. */
final class FunctionNames {

    private final Map<UUID, NamedFunction> functions;

    FunctionNames(List<NamedFunction> all) {
        functions = all.stream().collect(toMap(NamedFunction::id, identity()));
    }

    /** Empty when nobody answers for it. */
    String of(@Nullable UUID functionId) {
        var function = functionId == null ? null : functions.get(functionId);
        return function == null ? "" : function.name();
    }

    /**
     * The function that a file means: the one that answers already if it is called so, else the unit's own, else its board's.
     *
     * @param units the unit and its board
     */
    Optional<UUID> called(String name, @Nullable UUID already, List<UUID> units) {
        if (already != null && of(already).equals(name)) {
            return Optional.of(already);
        }
        return units.stream()
                .flatMap(unit -> of(unit, name))
                .map(NamedFunction::id)
                .findFirst();
    }

    /** What the functions of the units are called, each name once, in order. */
    List<String> ofUnits(List<UUID> units) {
        return functions.values().stream()
                .filter(it -> units.contains(it.unitId()))
                .map(NamedFunction::name)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<NamedFunction> of(UUID unit, String name) {
        return functions.values().stream()
                .filter(it -> it.unitId().equals(unit) && it.name().equals(name));
    }
}
