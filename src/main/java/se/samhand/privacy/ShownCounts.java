package se.samhand.privacy;

import java.util.List;

/** A table of counts as a reader may see it, sums and shares included. */
public final class ShownCounts {

    private final CountTable table;
    private final SmallCounts rule;
    private final Reader reader;
    private final List<List<ShownCount>> shown;

    ShownCounts(CountTable table, SmallCounts rule, Reader reader, List<List<ShownCount>> shown) {
        this.table = table;
        this.rule = rule;
        this.reader = reader;
        this.shown = shown;
    }

    public int height() {
        return table.height();
    }

    public int width() {
        return table.width();
    }

    public ShownCount cell(int row, int column) {
        return at(row, column);
    }

    public ShownCount rowTotal(int row) {
        return at(row, width());
    }

    public ShownCount columnTotal(int column) {
        return at(height(), column);
    }

    public ShownCount grandTotal() {
        return at(height(), width());
    }

    /** The cell as a share of its row. */
    public ShownShare shareOfRow(int row, int column) {
        return share(row, column, row, width());
    }

    /** The cell as a share of its column. */
    public ShownShare shareOfColumn(int row, int column) {
        return share(row, column, height(), column);
    }

    private ShownShare share(int row, int column, int wholeRow, int wholeColumn) {
        var part = at(row, column);
        var whole = at(wholeRow, wholeColumn);
        if (part.isHidden() || whole.isHidden()) {
            return ShownShare.HIDDEN;
        }
        if (part.mark() != Mark.NUMBER) {
            return new ShownShare(part.mark(), 0);
        }
        return rule.share(part.number(), whole.number(), reader);
    }

    ShownCount at(int row, int column) {
        if (!table.offers(row, column)) {
            throw new IllegalArgumentException("The table was made without this sum");
        }
        return shown.get(row).get(column);
    }
}
