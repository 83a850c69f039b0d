package se.samhand.importing;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One column of a sheet and what its cells may hold. Made by {@link #code}, {@link #text} and the like, then narrowed:
 * {@code Column.code("state").asRequired().oneOf("DRAFT", "ADOPTED")}.
 *
 * @param name the header, in lower-case ASCII and underscores
 * @param key part of the row's identity; a key column is also required
 * @param maxLength in characters as the database counts them
 * @param allowed asked anew for each check; empty when anything goes
 * @param aliases other headers that mean this column
 * @param explanationKey translation key of what the column is for, shown in the template; empty when the name says it all
 * @param information given out so that people understand the row, never taken in
 */
public record Column(
        String name,
        Kind kind,
        boolean key,
        boolean required,
        int maxLength,
        Supplier<List<String>> allowed,
        Set<String> aliases,
        String explanationKey,
        boolean information) {

    /** Stands between the parts of a {@link Kind#LIST} cell. */
    public static final String LIST_SEPARATOR = ";";

    /** What a cell holds, and with that how it is read. */
    public enum Kind {
        /** What people wrote: kept character by character, refused when it holds an identity number or hidden control characters. */
        TEXT,
        /** ASCII letters, digits and {@code . _ : / + -}, beginning with a letter or digit. Spaces around it are not part of it. */
        CODE,
        /** ISO {@code yyyy-MM-dd}, or a date cell in a workbook. */
        DATE,
        /** A whole number. */
        INTEGER,
        /** A set of parts with {@code ;} between them. Order and repetition carry no meaning: it is kept in one order. */
        LIST
    }

    public static Column text(String name, int maxLength) {
        return new Column(name, Kind.TEXT, false, false, maxLength, List::of, Set.of(), "", false);
    }

    public static Column code(String name, int maxLength) {
        return new Column(name, Kind.CODE, false, false, maxLength, List::of, Set.of(), "", false);
    }

    public static Column date(String name) {
        return new Column(name, Kind.DATE, false, false, 10, List::of, Set.of(), "", false);
    }

    public static Column integer(String name) {
        return new Column(name, Kind.INTEGER, false, false, 11, List::of, Set.of(), "", false);
    }

    public static Column list(String name, int maxLength) {
        return new Column(name, Kind.LIST, false, false, maxLength, List::of, Set.of(), "", false);
    }

    /** Part of the row's identity, and therefore required. */
    public Column asKey() {
        return new Column(name, kind, true, true, maxLength, allowed, aliases, explanationKey, information);
    }

    public Column asRequired() {
        return new Column(name, kind, key, true, maxLength, allowed, aliases, explanationKey, information);
    }

    /** Given out and never taken in, such as how far the row has come. */
    public Column asInformation() {
        return new Column(name, kind, key, required, maxLength, allowed, aliases, explanationKey, true);
    }

    /** The values, or parts of a list, that may stand here. */
    public Column oneOf(String... values) {
        return oneOf(() -> List.of(values));
    }

    /** The values that may stand here at the time of the check. */
    public Column oneOf(Supplier<List<String>> values) {
        return new Column(name, kind, key, required, maxLength, values, aliases, explanationKey, information);
    }

    /** Also known by these headers. */
    public Column alsoKnownAs(String... headers) {
        return new Column(name, kind, key, required, maxLength, allowed, Set.of(headers), explanationKey, information);
    }

    public Column explainedBy(String translationKey) {
        return new Column(name, kind, key, required, maxLength, allowed, aliases, translationKey, information);
    }
}
