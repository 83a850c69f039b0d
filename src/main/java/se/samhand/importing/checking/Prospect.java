package se.samhand.importing.checking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samhand.importing.ImportContext;
import se.samhand.importing.SheetRow;

/** What would stand after the import. */
final class Prospect implements ImportContext {

    private final Standing standing;
    private final Map<String, Map<String, SheetRow>> planned = new HashMap<>();

    Prospect(Standing standing) {
        this.standing = standing;
    }

    /** Of a key that comes twice the first row counts. */
    void plan(String sheet, String key, SheetRow row) {
        planned.computeIfAbsent(sheet, it -> new HashMap<>()).putIfAbsent(key, row);
    }

    @Override
    public Optional<SheetRow> planned(String sheet, String key) {
        return Optional.ofNullable(planned.getOrDefault(sheet, Map.of()).get(key));
    }

    @Override
    public Collection<SheetRow> planned(String sheet) {
        return planned.getOrDefault(sheet, Map.of()).values();
    }

    @Override
    public Optional<SheetRow> standing(String sheet, String key) {
        return standing.find(sheet, key);
    }

    @Override
    public Optional<SheetRow> find(String sheet, String key) {
        return planned(sheet, key).or(() -> standing.find(sheet, key));
    }
}
