package se.samhand.importing.checking;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.Column;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.files.Table;

/**
 * Finds out which sheet a table is. A workbook's sheet goes by its name first; a CSV file by its columns first, since files get renamed.
 */
public final class Recogniser {

    /** What browsers, copies and our own example exports put behind a name. */
    private static final Pattern AFTER_THE_NAME =
            Pattern.compile("(-exempeldata|\\s*\\(\\d+\\)|\\s*-\\s*kopia|\\s*-\\s*copy)+$");

    private final Collection<ImportSheet> sheets;
    private final Collection<String> ignoredTitles;
    private final FaultList faults;

    /**
     * @param ignoredTitles names of workbook sheets that are only for people to read
     */
    public Recogniser(Collection<ImportSheet> sheets, Collection<String> ignoredTitles, FaultList faults) {
        this.sheets = sheets.stream().map(FrozenSheet::of).toList();
        this.ignoredTitles = ignoredTitles.stream().map(Recogniser::plain).toList();
        this.faults = faults;
    }

    /** The table's rows by column; none when it is not known or lacks a column, which is told. */
    public List<GivenRow> rows(Table table) {
        if (table.inWorkbook() && ignoredTitles.contains(plain(table.title()))) {
            return List.of();
        }
        return sheet(table).map(sheet -> rows(table, sheet)).orElseGet(() -> notKnown(table));
    }

    private List<GivenRow> notKnown(Table table) {
        if (table.inWorkbook()) {
            faults.noteFile(table.file(), "", "", "unknown-sheet", table.title());
        } else {
            faults.refuseFile(table.file(), "", "", "unknown-file", names());
        }
        return List.of();
    }

    private Optional<ImportSheet> sheet(Table table) {
        var named = sheets.stream().filter(it -> goesBy(it, table.title())).findFirst();
        if (table.inWorkbook()) {
            return named.or(() -> byColumns(table, 0));
        }
        return byColumns(table, 0, named.orElse(null))
                .or(() -> named)
                .or(() -> byColumns(table, table.header().size()));
    }

    private Optional<ImportSheet> byColumns(Table table, int mostUnknown) {
        return byColumns(table, mostUnknown, null);
    }

    /** The one that has all its required columns and leaves the fewest unknown; of several alike the one named, else none. */
    private Optional<ImportSheet> byColumns(Table table, int mostUnknown, @Nullable ImportSheet named) {
        var fitting = sheets.stream()
                .filter(it -> missing(table, it).isEmpty() && unknown(table, it) <= mostUnknown)
                .toList();
        var fewest = fitting.stream().mapToLong(it -> unknown(table, it)).min().orElse(0);
        var best = fitting.stream()
                .filter(it -> unknown(table, it) == fewest)
                .sorted(comparingLong(it -> it == named ? 0 : 1))
                .toList();
        return best.size() == 1 || (!best.isEmpty() && best.getFirst() == named)
                ? Optional.of(best.getFirst())
                : Optional.empty();
    }

    private List<GivenRow> rows(Table table, ImportSheet sheet) {
        var columns = columns(table, sheet);
        var missing = missing(table, sheet);
        missing.forEach(it -> faults.refuseFile(table.file(), sheet.name(), it.name(), "missing-column", it.name()));
        if (!missing.isEmpty()) {
            return List.of();
        }
        return table.rows().stream()
                .map(line -> row(table, sheet, columns, line))
                .flatMap(Optional::stream)
                .toList();
    }

    /** None when a cell stands beside all headers: then nobody knows which cell belongs to which. */
    private Optional<GivenRow> row(Table table, ImportSheet sheet, Map<String, Integer> columns, Table.Line line) {
        var cells = new LinkedHashMap<String, String>();
        columns.forEach((column, at) -> cells.put(column, line.cells().get(at)));
        var row = new GivenRow(sheet.name(), table.file(), line.number(), cells);
        if (IntStream.range(table.header().size(), line.cells().size())
                .anyMatch(at -> !line.cells().get(at).isEmpty())) {
            faults.refuse(row, "", "more-cells-than-headers");
            return Optional.empty();
        }
        return Optional.of(row);
    }

    /** Where each known column stands; what is unknown or stands twice is told. */
    private Map<String, Integer> columns(Table table, ImportSheet sheet) {
        var found = new LinkedHashMap<String, Integer>();
        var header = table.header();
        for (int at = 0; at < header.size(); at++) {
            int position = at;
            var column = column(sheet, header.get(at));
            if (column.isPresent() && found.putIfAbsent(column.get().name(), at) != null) {
                faults.refuseFile(table.file(), sheet.name(), header.get(at), "column-twice", header.get(at));
            } else if (column.isEmpty()
                    && table.rows().stream()
                            .anyMatch(it -> !it.cells().get(position).isEmpty())) {
                faults.noteFile(
                        table.file(), sheet.name(), header.get(at), "unknown-column", shown(header.get(at), at));
            }
        }
        return found;
    }

    private static List<Column> missing(Table table, ImportSheet sheet) {
        var missing = new ArrayList<>(
                sheet.columns().stream().filter(Column::required).toList());
        table.header()
                .forEach(header -> column(sheet, header)
                        .ifPresent(found -> missing.removeIf(it -> it.name().equals(found.name()))));
        return missing;
    }

    private static long unknown(Table table, ImportSheet sheet) {
        return table.header().stream().filter(it -> column(sheet, it).isEmpty()).count();
    }

    private static Optional<Column> column(ImportSheet sheet, String header) {
        var plain = plain(header);
        return sheet.columns().stream()
                .filter(it -> plain(it.name()).equals(plain)
                        || it.aliases().stream().map(Recogniser::plain).anyMatch(plain::equals))
                .findFirst();
    }

    private static boolean goesBy(ImportSheet sheet, String title) {
        var name = AFTER_THE_NAME.matcher(plain(title)).replaceAll("");
        return plain(sheet.name()).equals(name)
                || sheet.aliases().stream().map(Recogniser::plain).anyMatch(name::equals);
    }

    private String names() {
        return String.join(", ", sheets.stream().map(ImportSheet::name).toList());
    }

    /** A spreadsheet's letter where there is no header. */
    private static String shown(String header, int at) {
        return header.isBlank() && at < 26 ? String.valueOf((char) ('A' + at)) : header;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
