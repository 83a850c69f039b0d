package se.samhand.importing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet as flat text by column name. An empty cell and a cell that is not there are the same; two rows are equal when all
 * their cells are.
 */
public final class SheetRow {

    private final Map<String, String> cells;

    private SheetRow(Map<String, String> cells) {
        this.cells = Collections.unmodifiableMap(cells);
    }

    public static SheetRow of(Map<String, String> cells) {
        var filled = new LinkedHashMap<String, String>();
        cells.forEach((column, text) -> {
            if (!text.isEmpty()) {
                filled.put(column, text);
            }
        });
        return new SheetRow(filled);
    }

    public static SheetRow empty() {
        return new SheetRow(Map.of());
    }

    /** A row like this one but for one cell; null empties it. Dates and numbers are written as the importer reads them. */
    public SheetRow with(String column, @Nullable Object value) {
        var changed = new LinkedHashMap<>(cells);
        changed.remove(column);
        if (value != null && !value.toString().isEmpty()) {
            changed.put(column, value.toString());
        }
        return new SheetRow(changed);
    }

    /** A row like this one but for one list cell. */
    public SheetRow withList(String column, Iterable<?> values) {
        var joined = new StringBuilder();
        values.forEach(it ->
                joined.append(joined.isEmpty() ? "" : Column.LIST_SEPARATOR).append(it));
        return with(column, joined);
    }

    /** The cell's text; empty when there is none. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell's text, if there is any. */
    public Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    public boolean isEmpty(String column) {
        return !cells.containsKey(column);
    }

    /** The date of a checked {@link Column.Kind#DATE} cell. */
    public Optional<LocalDate> date(String column) {
        return find(column).map(LocalDate::parse);
    }

    /** The number of a checked {@link Column.Kind#INTEGER} cell. */
    public OptionalInt integer(String column) {
        return isEmpty(column) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(column)));
    }

    /** The parts of a checked {@link Column.Kind#LIST} cell. */
    public List<String> list(String column) {
        return isEmpty(column) ? List.of() : List.of(text(column).split(Column.LIST_SEPARATOR));
    }

    /** The cells that are not empty. */
    public Map<String, String> cells() {
        return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SheetRow row && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
