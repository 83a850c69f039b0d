package se.samhand.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the things that stand in two rows have changed places between them. */
final class ChangedOrder {

    private ChangedOrder() {}

    /** As few as possible: those outside the longest row that has kept its order. */
    static <T> Set<T> between(List<T> before, List<T> after) {
        var common = after.stream().filter(before::contains).toList();
        var moved = new HashSet<>(common);
        longestKept(before, common).forEach(moved::remove);
        return moved;
    }

    private static <T> List<T> longestKept(List<T> before, List<T> row) {
        var places = row.stream().map(before::indexOf).toList();
        var lengths = new int[row.size()];
        var next = new int[row.size()];
        int first = -1;
        for (int i = row.size() - 1; i >= 0; i--) {
            lengths[i] = 1;
            next[i] = -1;
            for (int j = i + 1; j < row.size(); j++) {
                if (places.get(j) > places.get(i) && lengths[j] + 1 > lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    next[i] = j;
                }
            }
            first = first < 0 || lengths[i] >= lengths[first] ? i : first;
        }
        var kept = new ArrayList<T>();
        for (int i = first; i >= 0; i = next[i]) {
            kept.add(row.get(i));
        }
        return kept;
    }
}
