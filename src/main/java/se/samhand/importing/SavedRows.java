package se.samhand.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import se.samhand.importing.checking.PlannedRow;
import se.samhand.importing.checking.Standing;

/** Hands rows to the features that own them, some hundreds at a time. */
@Component
class SavedRows {

    private static final int ROWS_AT_A_TIME = 500;

    /** A row by its sheet and its key there. */
    record RowName(String sheet, String key) {}

    /** Keeps by key what rows of one sheet do not show, which were first to last in the order of saving, counted from 1. */
    interface Memory {
        void keep(int first, int last, Map<String, String> unshown);
    }

    private final ImportSheets sheets;
    private final Lock alone = new ReentrantLock(true);

    SavedRows(ImportSheets sheets) {
        this.sheets = sheets;
    }

    /** Held by whoever confirms or undoes: two at a time would each compare with what the other is about to change. */
    Lock alone() {
        return alone;
    }

    /** @param memory told what the rows to come do not show of what stands, before they are written */
    void save(List<PlannedRow> rows, Memory memory, ImportProgress progress) {
        var saved = new AtomicInteger();
        handOver(rows, progress, (sheet, some) -> {
            var changed = some.stream()
                    .filter(it -> it.kind() == ImportRowKind.CHANGED)
                    .map(PlannedRow::key)
                    .toList();
            var unshown = changed.isEmpty() ? Map.<String, String>of() : sheet.unshown(changed);
            var first = saved.getAndAdd(some.size()) + 1;
            if (!unshown.isEmpty()) {
                memory.keep(first, saved.get(), unshown);
            }
            sheet.save(some.stream().map(PlannedRow::after).toList());
        });
    }

    /** @param unshown as {@link #save} told it */
    void restore(List<PlannedRow> rows, Map<RowName, String> unshown, ImportProgress progress) {
        handOver(rows, progress, (sheet, some) -> {
            var ofSome = new HashMap<String, String>();
            for (var row : some) {
                var text = unshown.get(new RowName(sheet.name(), row.key()));
                if (text != null) {
                    ofSome.put(row.key(), text);
                }
            }
            sheet.restore(some.stream().map(PlannedRow::before).toList(), ofSome);
        });
    }

    private void handOver(
            List<PlannedRow> rows, ImportProgress progress, BiConsumer<ImportSheet, List<PlannedRow>> work) {
        int done = 0;
        for (var some : someOfOneSheet(rows)) {
            work.accept(sheets.mine(sheetOf(some)), some);
            done += some.size();
            progress.reached(done);
        }
    }

    /** Those that stand on others go first. */
    void remove(List<PlannedRow> rows, ImportProgress progress) {
        handOver(
                rows.reversed(),
                progress,
                (sheet, some) -> sheet.remove(some.stream().map(PlannedRow::key).toList()));
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
