package se.samhand.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samhand.importing.checking.PlannedRow;
import se.samhand.importing.checking.Standing;

/** Hands rows to the features that own them, some hundreds at a time. */
@Component
class SavedRows {

    private static final int ROWS_AT_A_TIME = 500;

    private final ImportSheets sheets;
    private final Lock alone = new ReentrantLock(true);

    SavedRows(ImportSheets sheets) {
        this.sheets = sheets;
    }

    /** Held by whoever confirms or undoes: two at a time would each compare with what the other is about to change. */
    Lock alone() {
        return alone;
    }

    void save(List<PlannedRow> rows, Function<PlannedRow, SheetRow> form, ImportProgress progress) {
        int saved = 0;
        for (var some : someOfOneSheet(rows)) {
            sheets.mine(sheetOf(some)).save(some.stream().map(form).toList());
            saved += some.size();
            progress.reached(saved);
        }
    }

    /** Those that stand on others go first. */
    void remove(List<PlannedRow> rows, ImportProgress progress) {
        int removed = 0;
        for (var some : someOfOneSheet(rows.reversed())) {
            sheets.mine(sheetOf(some)).remove(some.stream().map(PlannedRow::key).toList());
            removed += some.size();
            progress.reached(removed);
        }
    }

    /** The rows as they stand now, by sheet and key. */
    Standing standing(List<PlannedRow> rows) {
        var bySheet = new HashMap<String, List<String>>();
        rows.forEach(it -> bySheet.computeIfAbsent(it.given().sheet(), sheet -> new ArrayList<>())
                .add(it.key()));
        var byName = new HashMap<String, ImportSheet>();
        sheets.all().forEach(it -> byName.put(it.name(), it));
        var standing = new Standing(Map.copyOf(byName));
        bySheet.forEach(standing::load);
        return standing;
    }

    private static List<List<PlannedRow>> someOfOneSheet(List<PlannedRow> rows) {
        var parts = new ArrayList<List<PlannedRow>>();
        for (int from = 0, to = 0; from < rows.size(); from = to) {
            while (to < rows.size()
                    && to - from < ROWS_AT_A_TIME
                    && sheetOf(rows, to).equals(sheetOf(rows, from))) {
                to++;
            }
            parts.add(rows.subList(from, to));
        }
        return parts;
    }

    private static String sheetOf(List<PlannedRow> some) {
        return sheetOf(some, 0);
    }

    private static String sheetOf(List<PlannedRow> rows, int at) {
        return rows.get(at).given().sheet();
    }
}
