package se.samhand.privacy;

/** One figure of a table as a pipe from one node of its network to another, and what a reader knows of it. */
final class Figure {

    private static final int COST_OF_A_CELL = 1;
    private static final int COST_OF_A_SUM = 3;

    final Place place;
    final int from;
    final int to;
    private final Count count;
    private final long least;
    private final long most;
    private final boolean offered;
    private final boolean sum;
    private final boolean small;
    private boolean hidden;

    Figure(CountTable table, Place place, SmallCounts rule) {
        this.place = place;
        count = table.at(place.row(), place.column());
        offered = table.offers(place.row(), place.column());
        sum = place.row() == table.height() || place.column() == table.width();
        small = offered && rule.isSmall(count);
        least = sum || small ? 1 : rule.threshold();
        most = sum || !small ? Long.MAX_VALUE : rule.threshold() - 1;
        hidden = small;
        // Nodes: a row each, a column each; the sums of rows come from, and those of columns go to, the two last ones.
        int source = table.height() + table.width();
        int drain = source + 1;
        from = place.row() < table.height()
                ? (place.column() < table.width() ? place.row() : source)
                : (place.column() < table.width() ? table.height() + place.column() : drain);
        to = place.row() < table.height()
                ? (place.column() < table.width() ? table.height() + place.column() : place.row())
                : (place.column() < table.width() ? drain : source);
    }

    boolean isSmall() {
        return small;
    }

    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = offered;
    }

    /** What it takes away from readers to hide this figure, if it is not hidden anyway. */
    int cost() {
        if (hidden || !offered) {
            return 0;
        }
        return sum ? COST_OF_A_SUM : COST_OF_A_CELL;
    }

    /** Whether, were it hidden, it could be one more for all that a reader knows. */
    boolean couldBeMore() {
        return !offered || (count.number() > 0 && count.number() < most);
    }

    /** Whether, were it hidden, it could be one less for all that a reader knows. */
    boolean couldBeLess() {
        return !offered || (count.number() > 0 && count.number() > least);
    }
}
