package se.samhand.importing.checking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.SheetRow;

/** A row while it is being checked. */
final class Draft {

    final GivenRow given;
    String key = "";
    SheetRow before = SheetRow.empty();
    SheetRow after;
    boolean stands;
    boolean refused;

    @Nullable
    PlannedRow planned;

    Draft(GivenRow given, SheetRow read) {
        this.given = given;
        this.after = read;
    }

    PlannedRow planned() {
        return Objects.requireNonNull(planned);
    }
}
