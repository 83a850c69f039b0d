package se.samhand.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where goals and activities stand among their siblings. While nobody has placed any, all stand at {@link #BY_CODE} and
 * their codes give the order; from then on each has a position, counted from 1.
 */
final class Placing {

    static final int BY_CODE = 0;

    private Placing() {}

    /** For something new: after the others, or where its code puts it. */
    static int last(Stream<Integer> siblings) {
        int highest = siblings.mapToInt(Integer::intValue).max().orElse(BY_CODE);
        return highest == BY_CODE ? BY_CODE : highest + 1;
    }

    /**
     * The order after one of them has been moved, or has come from elsewhere.
     *
     * @param before what it comes to stand before, or null for the end
     * @throws IllegalArgumentException when that is not among them
     */
    static List<UUID> moved(List<UUID> order, UUID moved, @Nullable UUID before) {
        var others = new ArrayList<>(order);
        others.remove(moved);
        int at = before == null ? others.size() : others.indexOf(before);
        if (at < 0 || Objects.equals(moved, before)) {
            throw new IllegalArgumentException("Nothing to stand before");
        }
        others.add(at, moved);
        return List.copyOf(others);
    }
}
