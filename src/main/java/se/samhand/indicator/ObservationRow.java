package se.samhand.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.Faults;
import se.samhand.importing.SheetRow;

/** A figure as a row of its sheet, and back. Decimals are read with a comma or a point and written with a point. */
final class ObservationRow {

    private ObservationRow() {}

    static SheetRow of(FigureKey key, Value value, String comment) {
        return SheetRow.empty()
                .with("indicator", key.indicator())
                .with("unit", key.unit())
                .with("period", key.period())
                .withList(
                        "split",
                        key.split().isEmpty()
                                ? List.of()
                                : Arrays.stream(key.split().split(";")).sorted().toList())
                .with("state", value.state())
                .with("number", plain(value.number()))
                .with("denominator", plain(value.denominator()))
                .with("comment", comment);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** Empty, with the fault told, when a number cannot be read. */
    static Optional<ObservationDraft> draft(SheetRow row, Faults faults) {
        var readable = isReadable(row, "number", faults) & isReadable(row, "denominator", faults);
        return readable ? Optional.of(draft(row)) : Optional.empty();
    }

    /** Of a row that was found readable. */
    static ObservationDraft draft(SheetRow row) {
        return new ObservationDraft(
                ValueState.valueOf(row.text("state")),
                number(row.text("number")).orElse(null),
                number(row.text("denominator")).orElse(null),
                row.text("comment").strip());
    }

    private static boolean isReadable(SheetRow row, String column, Faults faults) {
        if (row.isEmpty(column) || number(row.text(column)).isPresent()) {
            return true;
        }
        faults.refuse(column, "indicator.import.number", row.text(column));
        return false;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
