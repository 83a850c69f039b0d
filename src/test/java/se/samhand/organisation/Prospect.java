package se.samhand.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;

/** Checks rows as the importer would, and keeps what was told about them as {@code column key}. */
class Prospect implements ImportContext, Faults {

    final List<String> refused = new ArrayList<>();
    final List<String> noted = new ArrayList<>();

    private final OrganisationFixture fixture;
    private final Map<String, Map<String, SheetRow>> planned = new HashMap<>();

    Prospect(OrganisationFixture fixture) {
        this.fixture = fixture;
    }

    Prospect check(String sheetName, List<SheetRow> rows) {
        var sheet = fixture.sheet(sheetName);
        var bySheet = planned.computeIfAbsent(sheetName, it -> new HashMap<>());
        rows.forEach(row -> bySheet.put(sheet.keyOf(row), row));
        rows.forEach(row -> sheet.check(row, this, this));
        return this;
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
        ImportSheet asked = fixture.sheet(sheet);
        return Optional.ofNullable(asked.existing(Set.of(key)).get(key));
    }

    @Override
    public Optional<SheetRow> find(String sheet, String key) {
        return planned(sheet, key).or(() -> standing(sheet, key));
    }

    @Override
    public void refuse(String column, String messageKey, Object... args) {
        refused.add(column + " " + messageKey);
    }

    @Override
    public void note(String column, String messageKey, Object... args) {
        noted.add(column + " " + messageKey);
    }
}
