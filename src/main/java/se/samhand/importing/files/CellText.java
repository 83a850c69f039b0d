package se.samhand.importing.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What a workbook's cell says, as text: dates in ISO form, numbers without thousands or exponents, a formula's last result. */
final class CellText {

    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 22);
    private static final Pattern NOT_PART_OF_THE_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> String.valueOf(cell.getValue()).toUpperCase(Locale.ROOT);
            case STRING -> ExcelEscapes.takeOff(cell.asString());
            case FORMULA -> result(cell);
            case ERROR -> String.valueOf(cell.getRawValue());
            case EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        return isDate(cell.getDataFormatId(), cell.getDataFormatString()) ? date(cell) : plain(cell.asNumber());
    }

    private static String date(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? LocalDate.from(moment).toString()
                : moment.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String result(Cell cell) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        return value == null ? "" : ExcelEscapes.takeOff(value.toString());
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && BUILT_IN_DATES.contains(id)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        var pattern = NOT_PART_OF_THE_PATTERN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return pattern.contains("y") || (pattern.contains("d") && pattern.contains("m"));
    }
}
