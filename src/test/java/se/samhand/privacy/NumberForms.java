package se.samhand.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The ways in which people write twelve digits, by the names in personnummer-forms.csv, and the other test data. */
final class NumberForms {

    static final Map<String, UnaryOperator<String>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("12 siffror", number -> number);
        BY_NAME.put("12 med streck", number -> day(number) + "-" + lastFour(number));
        BY_NAME.put("10 med streck", number -> shortDay(number) + "-" + lastFour(number));
        BY_NAME.put("10 med plus", number -> shortDay(number) + "+" + lastFour(number));
        BY_NAME.put("mellanslag", number -> number.replaceAll("(..)(?!$)", "$1 "));
        BY_NAME.put("bindestreck överallt", number -> number.replaceAll("^(....)(..)(..)", "$1-$2-$3-"));
        BY_NAME.put("radbrytning i mitten", number -> day(number) + "\n" + lastFour(number));
        BY_NAME.put("fullbreddssiffror", NumberForms::fullWidth);
        BY_NAME.put("hårt mellanslag", number -> day(number) + "\u00A0" + lastFour(number));
        BY_NAME.put("tankstreck", number -> shortDay(number) + "\u2013" + lastFour(number));
        BY_NAME.put("i ord", number -> "pnr:" + day(number) + "-" + lastFour(number) + ",");
        BY_NAME.put("i filnamn", number -> "utredning_" + day(number) + "-" + lastFour(number) + ".pdf");
        BY_NAME.put("osynliga tecken", number -> number.replaceAll("(....)(?!$)", "$1\u200B"));
    }

    private NumberForms() {}

    static String day(String number) {
        return number.substring(0, 8);
    }

    static String shortDay(String number) {
        return number.substring(2, 8);
    }

    static String lastFour(String number) {
        return number.substring(8);
    }

    static String fullWidth(String number) {
        return number.codePoints()
                .map(digit -> digit - '0' + 0xFF10)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A column of a file in the test resources, without its heading. */
    static List<String> column(String file, int index) {
        try (var csv =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(Path.of("src/test/resources/privacy", file))) {
            return csv.stream().skip(1).map(row -> row.getField(index)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
