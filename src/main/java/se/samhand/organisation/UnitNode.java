package se.samhand.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A unit in the tree as of a day.
 *
 * @param ceased it had ended before the day; shown only when asked for
 * @param below by kind and name
 */
public record UnitNode(Unit unit, boolean ceased, List<UnitNode> below) implements Serializable {

    /** The unit and everything below it. */
    public Stream<UnitNode> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(UnitNode::all));
    }
}
