package se.samhand.privacy;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which figures of one table are hidden.
 *
 * <p>A table with its sums is a network: each row hands its sum out to its cells, each column gathers its cells into its
 * sum, the grand total closes the circle. A figure is safe from subtraction exactly when a ring of hidden figures runs
 * through it: one more here, one less there, and all that is shown still adds up. So for each small figure the cheapest
 * ring is looked for, and what is still shown on it is hidden. The figures on a ring protect each other, and hiding more
 * never uncovers any, so one pass is enough.
 *
 * <p>Which ring is the cheapest goes by what is hidden already and by place, cells before sums, not by size: to hide the
 * smallest would tell that it is no larger than its neighbours.
 */
final class Suppression {

    private Suppression() {}

    static Set<Place> of(CountTable table, SmallCounts rule) {
        var figures = new ArrayList<Figure>();
        for (int row = 0; row <= table.height(); row++) {
            for (int column = 0; column <= table.width(); column++) {
                figures.add(new Figure(table, new Place(row, column), rule));
            }
        }
        var network = new Network(figures, table.height() + table.width() + 2);
        figures.stream()
                .filter(Figure::isSmall)
                .forEach(figure -> network.ringAround(figure).forEach(Figure::hide));
        return figures.stream()
                .filter(Figure::isHidden)
                .map(figure -> figure.place)
                .collect(Collectors.toSet());
    }
}
