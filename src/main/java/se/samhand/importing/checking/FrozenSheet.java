package se.samhand.importing.checking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.SheetRow;

/** A feature's sheet for the length of one check: its columns and their allowed values are asked for once, not for each row. */
record FrozenSheet(ImportSheet feature, List<Column> columns) implements ImportSheet {

    static ImportSheet of(ImportSheet feature) {
        return feature instanceof FrozenSheet
                ? feature
                : new FrozenSheet(
                        feature,
                        feature.columns().stream().map(FrozenSheet::frozen).toList());
    }

    private static Column frozen(Column column) {
        var allowed = column.allowed().get();
        return column.oneOf(() -> allowed);
    }

    @Override
    public String name() {
        return feature.name();
    }

    @Override
    public Set<String> aliases() {
        return feature.aliases();
    }

    @Override
    public String titleKey() {
        return feature.titleKey();
    }

    @Override
    public int order() {
        return feature.order();
    }

    @Override
    public Set<String> roles() {
        return feature.roles();
    }

    @Override
    public String keyOf(SheetRow row) {
        return feature.keyOf(row);
    }

    @Override
    public SheetRow inOneForm(SheetRow row) {
        return feature.inOneForm(row);
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return feature.existing(keys);
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return feature.references(row);
    }

    @Override
    public List<String> comparedWith(SheetRow row, ImportContext context) {
        return feature.comparedWith(row, context);
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        feature.check(row, context, faults);
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        feature.save(addedOrChanged);
    }

    @Override
    public void remove(Collection<String> keys) {
        feature.remove(keys);
    }

    @Override
    public Map<String, String> unshown(Collection<String> keys) {
        return feature.unshown(keys);
    }

    @Override
    public void restore(List<SheetRow> before, Map<String, String> unshown) {
        feature.restore(before, unshown);
    }

    @Override
    public Stream<SheetRow> export() {
        return feature.export();
    }
}
