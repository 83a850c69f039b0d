package se.samhand.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers that follow the order. The numbers that are there already are handed out anew, so that a gap stays a gap and no
 * more changes than must; what has come from another goal gets the next one free.
 */
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /** A number, and what carries it. */
    record Numbered(UUID id, String code) {}

    private Numbering() {}

    /** New numbers by id, only where they differ; empty where the numbers in use are not plain ones. */
    static Map<UUID, String> ofGoals(List<Numbered> order) {
        return order.stream().allMatch(it -> NUMBER.matcher(it.code()).matches()) ? handedOut(order, "") : Map.of();
    }

    /**
     * @param oldGoalCode the goal's number as it stands, which its activities begin with
     * @param newGoalCode the number that the goal is to have
     */
    static Map<UUID, String> ofActivities(List<Numbered> order, String oldGoalCode, String newGoalCode) {
        var beginning = oldGoalCode + ".";
        var own = order.stream()
                .map(Numbered::code)
                .filter(code -> code.startsWith(beginning))
                .map(code -> code.substring(beginning.length()))
                .toList();
        return own.stream().allMatch(code -> NUMBER.matcher(code).matches())
                ? handedOut(
                        order.stream()
                                .map(it -> new Numbered(it.id(), withoutBeginning(it.code(), beginning)))
                                .toList(),
                        newGoalCode + ".",
                        order)
                : Map.of();
    }

    private static String withoutBeginning(String code, String beginning) {
        return code.startsWith(beginning) ? code.substring(beginning.length()) : "";
    }

    /** The number after the highest of them. */
    static String next(List<String> codes, String beginning) {
        int highest = codes.stream()
                .filter(code -> code.startsWith(beginning))
                .map(code -> code.substring(beginning.length()))
                .filter(code -> NUMBER.matcher(code).matches())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return beginning + (highest + 1);
    }

    private static Map<UUID, String> handedOut(List<Numbered> order, String beginning) {
        return handedOut(order, beginning, order);
    }

    private static Map<UUID, String> handedOut(List<Numbered> numbers, String beginning, List<Numbered> standing) {
        var free = new ArrayList<>(numbers.stream()
                .map(Numbered::code)
                .filter(code -> !code.isEmpty())
                .map(Integer::valueOf)
                .sorted(Comparator.naturalOrder())
                .toList());
        int highest = free.isEmpty() ? 0 : free.getLast();
        IntStream.rangeClosed(1, numbers.size() - free.size()).forEach(more -> free.add(highest + more));
        Map<UUID, String> changed = new LinkedHashMap<>();
        for (int at = 0; at < numbers.size(); at++) {
            var code = beginning + free.get(at);
            if (!code.equals(standing.get(at).code())) {
                changed.put(numbers.get(at).id(), code);
            }
        }
        return changed;
    }
}
