package se.samhand.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samhand.security.Roles;

/** A sheet whose rows lie in memory and go back to what they were when the transaction does. */
class ExampleSheet implements ImportSheet {

    final Map<String, SheetRow> rows = new TreeMap<>();

    private final String name;
    private final int order;
    private final List<Column> columns;
    private final Function<SheetRow, List<Reference>> references;

    /** Stands on rows that an undo would take away. */
    Runnable beforeRemoving = () -> {};

    Runnable beforeSaving = () -> {};

    ExampleSheet(String name, int order, List<Column> columns, Function<SheetRow, List<Reference>> references) {
        this.name = name;
        this.order = order;
        this.columns = columns;
        this.references = references;
    }

    static ExampleSheet shelves() {
        return new ExampleSheet(
                "example-shelves",
                10,
                List.of(
                        Column.code("shelf", 20).asKey(),
                        Column.text("room", 100).asRequired(),
                        Column.code("above", 20)),
                row -> row.find("above").stream()
                        .map(above -> new Reference("above", "example-shelves", above))
                        .toList());
    }

    static ExampleSheet books() {
        return new ExampleSheet(
                "example-books",
                20,
                List.of(
                        Column.code("shelf", 20).asKey(),
                        Column.code("book", 20).asKey(),
                        Column.text("book_title", 32_000).asRequired().alsoKnownAs("titel"),
                        Column.text("book_note", 32_000),
                        Column.code("binding", 10).oneOf("HARD", "SOFT"),
                        Column.date("printed"),
                        Column.integer("pages"),
                        Column.list("topics", 100),
                        Column.text("lent", 100).asInformation()),
                row -> List.of(new Reference("shelf", "example-shelves", row.text("shelf"))));
    }

    String text(String key, String column) {
        return Objects.requireNonNull(rows.get(key), key).text(column);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String titleKey() {
        return "importing.template.readme";
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE);
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        var found = new LinkedHashMap<>(rows);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return references.apply(row);
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        if (row.integer("pages").orElse(1) == 0) {
            faults.refuse("pages", "importing.fault.required");
        }
        if (row.text("book_title").equals("Odd")) {
            faults.note("book_title", "importing.fault.blank");
        }
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        goBackWithTheTransaction();
        beforeSaving.run();
        for (var row : addedOrChanged) {
            for (var reference : references(row)) {
                if (reference.sheet().equals(name) && !rows.containsKey(reference.key())) {
                    throw new IllegalStateException(row + " saved before " + reference.key());
                }
            }
            rows.put(keyOf(row), row);
        }
    }

    @Override
    public void remove(Collection<String> keys) {
        beforeRemoving.run();
        goBackWithTheTransaction();
        rows.keySet().removeAll(keys);
    }

    @Override
    public Stream<SheetRow> export() {
        return rows.values().stream();
    }

    private void goBackWithTheTransaction() {
        var before = Map.copyOf(rows);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    rows.clear();
                    rows.putAll(before);
                }
            }
        });
    }
}
