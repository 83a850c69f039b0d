package se.samhand.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * A reader who subtracts, by brute force and without knowing how the portal chooses what to hide. The reader knows all
 * that is shown; that counts add up; that no hidden figure is zero, for zeros are shown; and even which of the hidden
 * cells are below the threshold and which are not.
 */
final class Subtraction {

    private final CountTable table;
    private final int threshold;
    private final boolean[][] hidden;
    private final long[][] guess;

    /** @param hidden by row and column, sums in the row and column after the last */
    Subtraction(CountTable table, int threshold, boolean[][] hidden) {
        this.table = table;
        this.threshold = threshold;
        this.hidden = hidden;
        guess = new long[table.height() + 1][table.width() + 1];
        for (int row = 0; row <= table.height(); row++) {
            for (int column = 0; column <= table.width(); column++) {
                guess[row][column] = table.at(row, column).number();
            }
        }
    }

    static Subtraction from(ShownCounts shown, CountTable table, int threshold) {
        var hidden = new boolean[table.height() + 1][table.width() + 1];
        for (int row = 0; row <= table.height(); row++) {
            for (int column = 0; column <= table.width(); column++) {
                hidden[row][column] =
                        table.offers(row, column) && shown.at(row, column).isHidden();
            }
        }
        return new Subtraction(table, threshold, hidden);
    }

    /** The hidden figures that can have one value only. */
    List<Place> found() {
        var found = new ArrayList<Place>();
        for (int row = 0; row <= table.height(); row++) {
            for (int column = 0; column <= table.width(); column++) {
                var place = new Place(row, column);
                if (hidden[row][column] && !couldDiffer(place, 0)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /** Tries all cells with one more and one less: the possible tables have no gaps, so that is as good as any number. */
    private boolean couldDiffer(Place place, int cell) {
        if (cell == table.height() * table.width()) {
            return addsUp()
                    && now(place) != table.at(place.row(), place.column()).number();
        }
        int row = cell / table.width();
        int column = cell % table.width();
        long truth = table.at(row, column).number();
        boolean could = couldDiffer(place, cell + 1);
        if (hidden[row][column]) {
            for (long value = truth - 1; value <= truth + 1 && !could; value += 2) {
                if (value >= 1 && (value < threshold) == (truth < threshold)) {
                    guess[row][column] = value;
                    could = couldDiffer(place, cell + 1);
                }
            }
            guess[row][column] = truth;
        }
        return could;
    }

    private boolean addsUp() {
        for (int row = 0; row <= table.height(); row++) {
            for (int column = 0; column <= table.width(); column++) {
                boolean sum = row == table.height() || column == table.width();
                if (sum && table.offers(row, column) && !isPossible(new Place(row, column))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isPossible(Place sum) {
        return hidden[sum.row()][sum.column()]
                ? now(sum) >= 1
                : now(sum) == table.at(sum.row(), sum.column()).number();
    }

    private long now(Place place) {
        long sum = 0;
        for (int row = 0; row < table.height(); row++) {
            for (int column = 0; column < table.width(); column++) {
                if ((place.row() == row || place.row() == table.height())
                        && (place.column() == column || place.column() == table.width())) {
                    sum += guess[row][column];
                }
            }
        }
        return sum;
    }
}
