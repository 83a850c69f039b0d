package se.samhand.privacy;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a reader may see of counts of people: a count from one up to below the threshold is hidden, and so is every other
 * figure of the same table that would tell it by subtraction. Zero is shown. What is promised, and against whom, stands
 * in decision 11.
 *
 * @param threshold the smallest count that is shown; at least three, for a single hidden value would be no secret
 */
public record SmallCounts(int threshold) {

    /** Counts from one to four are hidden. */
    public static final SmallCounts USUAL = new SmallCounts(5);

    public SmallCounts {
        if (threshold < 3) {
            throw new IllegalArgumentException("A threshold below three hides nothing");
        }
    }

    /** A count that stands alone. In company, show the whole table. */
    public ShownCount show(Count count, Reader reader) {
        return reader == Reader.OTHERS && isSmall(count) ? ShownCount.HIDDEN : ShownCount.of(count);
    }

    /** All counts that stand together, with the sums that stand with them. */
    public ShownCounts show(CountTable table, Reader reader) {
        Set<Place> hidden = reader == Reader.OTHERS ? Suppression.of(table, this) : Set.of();
        var shown = IntStream.rangeClosed(0, table.height())
                .mapToObj(row -> IntStream.rangeClosed(0, table.width())
                        .mapToObj(column -> hidden.contains(new Place(row, column))
                                ? ShownCount.HIDDEN
                                : ShownCount.of(table.at(row, column)))
                        .toList())
                .toList();
        return new ShownCounts(table, this, reader, shown);
    }

    /**
     * A share. It is hidden when the whole is small, and when those counted or those left out are few; of nothing there
     * is no share. A share beside a table comes from {@link ShownCounts}, which knows what the table hides.
     */
    public ShownShare share(long part, long whole, Reader reader) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A part lies between nothing and the whole");
        }
        if (whole == 0) {
            return ShownShare.OF_NOTHING;
        }
        if (reader == Reader.OTHERS && (whole < threshold || isSmall(part) || isSmall(whole - part))) {
            return ShownShare.HIDDEN;
        }
        return ShownShare.of(part, whole);
    }

    boolean isSmall(Count count) {
        return count.isNumber() && isSmall(count.number());
    }

    private boolean isSmall(long number) {
        return number > 0 && number < threshold;
    }
}
