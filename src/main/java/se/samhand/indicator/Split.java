package se.samhand.indicator;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The part that a figure is of, such as {@code age=12-14;caller=EXPOSED}; the empty text for the whole. */
public record Split(String text) implements Serializable {

    public static final Split WHOLE = new Split("");

    private static final String BETWEEN = ";";

    public static Split of(Map<String, String> categories) {
        return new Split(new TreeMap<>(categories)
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(joining(BETWEEN)));
    }

    /** The part that the text names in any order; empty for one that the axes do not have. */
    static Optional<Split> parsed(String text, List<Axis> axes) {
        var categories = new TreeMap<String, String>();
        for (var part : text.isEmpty() ? List.<String>of() : List.of(text.split(BETWEEN, -1))) {
            var sides = part.split("=", 2);
            var known = axes.stream()
                    .anyMatch(axis -> axis.code().equals(sides[0])
                            && sides.length == 2
                            && axis.categories().contains(sides[1]));
            if (!known || categories.put(sides[0], sides[1]) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(of(categories));
    }

    public boolean isWhole() {
        return text.isEmpty();
    }

    /** The category on each axis that it names, by axis. */
    public SortedMap<String, String> categories() {
        var found = new TreeMap<String, String>();
        Arrays.stream(text.split(BETWEEN))
                .filter(it -> !it.isEmpty())
                .map(it -> it.split("=", 2))
                .forEach(it -> found.put(it[0], it[1]));
        return found;
    }

    /** Every part that names a category on one axis alone, in the axes' order. */
    private static List<Split> ofOneAxis(List<Axis> axes) {
        return axes.stream()
                .flatMap(axis -> axis.categories().stream().map(it -> of(Map.of(axis.code(), it))))
                .toList();
    }

    /** The whole, each category of each axis alone, and every part that names a category on every axis. */
    public static List<Split> all(List<Axis> axes) {
        var all = new LinkedHashSet<>(List.of(WHOLE));
        all.addAll(ofOneAxis(axes));
        all.addAll(finest(axes));
        return List.copyOf(all);
    }

    /** Every part that names a category on every axis, in the axes' order; none without axes. */
    static List<Split> finest(List<Axis> axes) {
        List<Map<String, String>> parts = List.of(Map.of());
        for (var axis : axes) {
            var finer = new ArrayList<Map<String, String>>();
            for (var part : parts) {
                axis.categories().forEach(category -> {
                    var one = new TreeMap<>(part);
                    one.put(axis.code(), category);
                    finer.add(one);
                });
            }
            parts = finer;
        }
        return axes.isEmpty() ? List.of() : parts.stream().map(Split::of).toList();
    }
}
