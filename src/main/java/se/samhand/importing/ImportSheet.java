package se.samhand.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One kind of sheet that a feature takes in and gives out, made a Spring bean by that feature.
 *
 * <p>Rows are flat text in both directions. What {@link #existing} and {@link #export} give must be what {@link #save} would take: that
 * alone makes a file imported twice change nothing, an export import back to the same thing, and an undo restore what was there.
 *
 * <p>The importer itself checks what {@link #columns} and {@link #references} declare, finds duplicate keys, and decides what would be
 * added, changed or left. Access is asked of {@link #roles}; the methods here are called inside the importer's transactions.
 */
public interface ImportSheet {

    /** The sheet's name in a workbook and the base name of its CSV file, in lower-case ASCII and hyphens, at most 31 characters. */
    String name();

    /** Other names that a file or a workbook's sheet may go by. */
    default Set<String> aliases() {
        return Set.of();
    }

    /** Translation key of what people call these rows, in the plural: {@code programme.import.goals}. */
    String titleKey();

    /** Parents before children: a sheet refers only to sheets of a lower order, or to itself. */
    int order();

    /** In the order of the exported file. */
    List<Column> columns();

    /** Names of the roles, without {@code ROLE_}, that may take this sheet in and out. */
    Set<String> roles();

    /** The row's identity, as {@code VNR-2021/3}: the key columns joined by a slash, unless a feature says otherwise. */
    default String keyOf(SheetRow row) {
        return columns().stream()
                .filter(Column::key)
                .map(it -> row.text(it.name()))
                .collect(Collectors.joining("/"));
    }

    /**
     * The row in the one form in which {@link #export} writes it, so that another way to write the same is no change. Asked of
     * whatever was given, also with faults in it: what cannot be read stays as it is.
     */
    default SheetRow inOneForm(SheetRow row) {
        return row;
    }

    /**
     * What stands now, by key, in the form of {@link #export} and as far as the signed-in person may read it; keys that do not stand
     * are left out. Asked for many keys at a time.
     */
    Map<String, SheetRow> existing(Collection<String> keys);

    /**
     * The rows that this one stands on, in this import or already standing; the importer refuses a row whose reference is neither. Rows
     * of the same sheet are saved after those that they refer to.
     */
    default List<Reference> references(SheetRow row) {
        return List.of();
    }

    /** Keys of other rows of this sheet that {@link #check} asks for, so that they are read many at a time. */
    default List<String> comparedWith(SheetRow row, ImportContext context) {
        return List.of();
    }

    /**
     * Rules between columns, told to {@code faults}. Called only for rows whose single cells are without fault, also for those that
     * change nothing. Reads, never writes. What stands is in {@code context}, {@link Column#information} included.
     */
    default void check(SheetRow row, ImportContext context, Faults faults) {}

    /** Adds rows whose key does not stand and changes the others to exactly what the row says. Called with some hundreds at a time. */
    void save(List<SheetRow> addedOrChanged);

    /**
     * Takes away rows that an import added, children first.
     *
     * @throws RowsInUse when something has come to stand on one of them
     */
    void remove(Collection<String> keys);

    /**
     * What the rows do not show and an undo needs to put them back exactly as they were, by key; in a form of the feature's own. Asked
     * for before {@link #save}, with the same rows. Keys whose row says all are left out.
     */
    default Map<String, String> unshown(Collection<String> keys) {
        return Map.of();
    }

    /**
     * Changes rows back to what they were before an import.
     *
     * @param unshown as the feature gave it then
     * @throws RowsInUse when one of them can no longer be changed
     */
    default void restore(List<SheetRow> before, Map<String, String> unshown) {
        save(before);
    }

    /** Everything that stands and that the signed-in person may read, parents first. The importer closes the stream. */
    Stream<SheetRow> export();
}
