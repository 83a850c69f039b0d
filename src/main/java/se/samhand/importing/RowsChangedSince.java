package se.samhand.importing;

import java.util.List;

/** An import cannot be undone, because rows that it wrote have been changed or taken away since. */
public class RowsChangedSince extends RuntimeException {

    private final List<String> keys;

    RowsChangedSince(List<String> keys) {
        super("Changed since: " + keys);
        this.keys = List.copyOf(keys);
    }

    /** The rows, each with its sheet's name before it. */
    public List<String> keys() {
        return keys;
    }
}
