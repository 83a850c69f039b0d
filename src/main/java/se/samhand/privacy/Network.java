package se.samhand.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a table as a network in which all that flows into a node also flows out of it. */
final class Network {

    private final List<List<Figure>> figuresAt = new ArrayList<>();

    Network(List<Figure> figures, int nodes) {
        for (int node = 0; node < nodes; node++) {
            figuresAt.add(new ArrayList<>());
        }
        for (var figure : figures) {
            figuresAt.get(figure.from).add(figure);
            figuresAt.get(figure.to).add(figure);
        }
    }

    /**
     * The cheapest other figures that, with this one, form a ring on which everything can change by one: so that this
     * figure could be one more, or else one less, and every sum would still be right.
     */
    List<Figure> ringAround(Figure figure) {
        var more = figure.couldBeMore() ? new Way(figure, figure.to, figure.from) : null;
        var less = figure.couldBeLess() ? new Way(figure, figure.from, figure.to) : null;
        var cheapest = more == null || (less != null && less.cost() < more.cost()) ? less : more;
        if (cheapest == null || cheapest.cost() == Way.NONE) {
            throw new IllegalStateException("A small count that nothing can protect");
        }
        return cheapest.figures();
    }

    /** The cheapest way between two nodes past the figure that is to be protected. */
    private final class Way {

        static final int NONE = Integer.MAX_VALUE;

        private final int start;
        private final int end;
        private final int[] costs = new int[figuresAt.size()];
        private final @Nullable Figure[] arrivals = new Figure[figuresAt.size()];

        Way(Figure past, int start, int end) {
            this.start = start;
            this.end = end;
            Arrays.fill(costs, NONE);
            costs[start] = 0;
            var done = new boolean[figuresAt.size()];
            for (int node = start; node >= 0 && node != end; node = nearest(done)) {
                done[node] = true;
                for (var next : figuresAt.get(node)) {
                    if (next != past) {
                        tryFrom(node, next);
                    }
                }
            }
        }

        private void tryFrom(int node, Figure next) {
            boolean along = next.from == node;
            if (along ? next.couldBeMore() : next.couldBeLess()) {
                int reached = along ? next.to : next.from;
                int cost = costs[node] + next.cost();
                if (cost < costs[reached]) {
                    costs[reached] = cost;
                    arrivals[reached] = next;
                }
            }
        }

        private int nearest(boolean[] done) {
            int nearest = -1;
            for (int node = 0; node < costs.length; node++) {
                if (!done[node] && costs[node] < (nearest < 0 ? NONE : costs[nearest])) {
                    nearest = node;
                }
            }
            return nearest;
        }

        int cost() {
            return costs[end];
        }

        List<Figure> figures() {
            var figures = new ArrayList<Figure>();
            for (int node = end; node != start; ) {
                var arrival = arrivals[node];
                if (arrival == null) {
                    throw new IllegalStateException("There is no way");
                }
                figures.add(arrival);
                node = arrival.from == node ? arrival.to : arrival.from;
            }
            return figures;
        }
    }
}
