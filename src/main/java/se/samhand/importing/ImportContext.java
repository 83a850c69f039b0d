package se.samhand.importing;

import java.util.Collection;
import java.util.Optional;

/** What would stand once this import is confirmed, for rules that look beyond their own row. */
public interface ImportContext {

    /** The row as this import would leave it, if this import holds it. */
    Optional<SheetRow> planned(String sheet, String key);

    /** The row as it stands now, before this import. */
    Optional<SheetRow> standing(String sheet, String key);

    /** The row as this import would leave it, or else as it stands now. */
    Optional<SheetRow> find(String sheet, String key);

    /** All rows of a sheet that this import holds, as it would leave them. */
    Collection<SheetRow> planned(String sheet);
}
