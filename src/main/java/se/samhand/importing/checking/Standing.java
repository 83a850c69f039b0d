package se.samhand.importing.checking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;

/** What stands now, asked of the features many keys at a time and each key once. */
public final class Standing {

    private static final int KEYS_AT_A_TIME = 500;

    private final Map<String, ImportSheet> sheets;
    private final Map<String, Map<String, Optional<SheetRow>>> found = new HashMap<>();

    public Standing(Map<String, ImportSheet> sheets) {
        this.sheets = new HashMap<>();
        sheets.forEach((name, sheet) -> this.sheets.put(name, FrozenSheet.of(sheet)));
    }

    public void load(String sheet, Collection<String> keys) {
        var known = found.computeIfAbsent(sheet, it -> new HashMap<>());
        var missing = new TreeSet<>(keys);
        missing.removeAll(known.keySet());
        var batch = List.copyOf(missing);
        for (int from = 0; from < batch.size(); from += KEYS_AT_A_TIME) {
            var some = batch.subList(from, Math.min(from + KEYS_AT_A_TIME, batch.size()));
            var rows = feature(sheet).existing(some);
            some.forEach(key ->
                    known.put(key, Optional.ofNullable(rows.get(key)).map(row -> kept(sheet, row))));
        }
    }

    public Optional<SheetRow> find(String sheet, String key) {
        var known = found.get(sheet);
        if (known == null || !known.containsKey(key)) {
            load(sheet, List.of(key));
        }
        return Objects.requireNonNull(found.get(sheet)).getOrDefault(key, Optional.empty());
    }

    /** The row without what is information only: what an import compares with and changes. */
    public Optional<SheetRow> written(String sheet, String key) {
        return find(sheet, key).map(row -> {
            var written = row;
            for (var column : feature(sheet).columns()) {
                written = column.information() ? written.with(column.name(), null) : written;
            }
            return written;
        });
    }

    private ImportSheet feature(String sheet) {
        return Optional.ofNullable(sheets.get(sheet))
                .orElseThrow(() -> new IllegalArgumentException("No sheet is called " + sheet));
    }

    /** In the form in which a file's cells are compared with it. */
    private SheetRow kept(String sheet, SheetRow row) {
        var cells = new LinkedHashMap<String, String>();
        feature(sheet).columns().forEach(it -> cells.put(it.name(), CellRules.kept(it, row.text(it.name()))));
        return SheetRow.of(cells);
    }
}
