package se.samhand.codelists;

import java.util.stream.Stream;
import se.samhand.importing.Reference;
import se.samhand.importing.SheetRow;

/** How a row of another sheet stands on the codes that it holds. */
public final class CodeReference {

    static final String SHEET = "code-lists";

    private CodeReference() {}

    /** One reference for each code in a list cell. */
    public static Stream<Reference> each(SheetRow row, String column, String list) {
        return row.list(column).stream().map(code -> new Reference(column, SHEET, list + "/" + code));
    }
}
