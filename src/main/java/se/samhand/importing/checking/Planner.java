package se.samhand.importing.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportFault.Severity;
import se.samhand.importing.ImportRowKind;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;

/** Checks rows against each other and against what stands, and says what importing them would do. Writes nothing. */
public final class Planner {

    private final Map<String, ImportSheet> sheets;
    private final FaultList faults;
    private final CellRules cells;
    private final CellRules silently = new CellRules(new FaultList());
    private final Standing standing;
    private final Prospect prospect;
    private final IntConsumer reached;
    private int checked;

    /**
     * @param faults also holds what was found before
     * @param reached told how many rows are done; may throw to stop
     */
    public Planner(Collection<ImportSheet> sheets, FaultList faults, IntConsumer reached) {
        this.sheets = new LinkedHashMap<>();
        sheets.stream()
                .sorted(Comparator.comparingInt(ImportSheet::order))
                .forEach(it -> this.sheets.put(it.name(), FrozenSheet.of(it)));
        this.faults = faults;
        this.cells = new CellRules(faults);
        this.standing = new Standing(this.sheets);
        this.prospect = new Prospect(standing);
        this.reached = reached;
    }

    public Plan plan(List<GivenRow> given) {
        var drafts = new ArrayList<Draft>();
        for (var sheet : sheets.values()) {
            drafts.addAll(drafts(
                    sheet,
                    given.stream().filter(it -> it.sheet().equals(sheet.name())).toList()));
        }
        var references = new ReferenceCheck(sheets, standing, prospect, faults);
        references.check(drafts);
        sheets.values().forEach(it -> readCompared(it, drafts));
        drafts.forEach(this::checkRules);
        drafts.forEach(it -> it.planned = planned(it));
        return new Plan(drafts.stream().map(Draft::planned).toList(), saved(drafts, references), faults);
    }

    private List<Draft> drafts(ImportSheet sheet, List<GivenRow> given) {
        var drafts = given.stream().map(row -> read(sheet, row)).toList();
        refuseRepeated(drafts);
        var known = drafts.stream().filter(it -> !it.key.isEmpty()).toList();
        standing.load(sheet.name(), known.stream().map(it -> it.key).toList());
        for (var draft : known) {
            var stands = standing.written(sheet.name(), draft.key);
            draft.stands = stands.isPresent();
            draft.before = stands.orElse(SheetRow.empty());
        }
        drafts.forEach(it -> checkCells(sheet, it));
        for (var draft : known) {
            draft.after = sheet.inOneForm(merged(sheet, draft));
            prospect.plan(sheet.name(), draft.key, draft.after);
        }
        noteInformation(sheet, known);
        return drafts;
    }

    private Draft read(ImportSheet sheet, GivenRow row) {
        var kept = new LinkedHashMap<String, String>();
        var sound = new LinkedHashMap<String, String>();
        var keyIsFaulty = false;
        for (var column : sheet.columns()) {
            var given = row.cells().get(column.name());
            if (given != null && !column.information()) {
                var text = CellRules.kept(column, given);
                kept.put(column.name(), text);
                keyIsFaulty |= column.key() && !cells.check(column, row, text);
                if (column.kind() == Column.Kind.TEXT || silently.check(column, row, text)) {
                    sound.put(column.name(), text);
                }
            }
        }
        reached.accept(++checked);
        var draft = new Draft(row, SheetRow.of(kept));
        draft.refused = keyIsFaulty;
        if (!keyIsFaulty) {
            draft.key = sheet.keyOf(SheetRow.of(sound));
        }
        return draft;
    }

    /** A cell that says what stands already is without fault, whatever was allowed when that was written. */
    private void checkCells(ImportSheet sheet, Draft draft) {
        for (var column : sheet.columns()) {
            var text = draft.after.text(column.name());
            var isGiven = draft.given.cells().containsKey(column.name()) && !column.information() && !column.key();
            var isNew = !draft.stands || !text.equals(draft.before.text(column.name()));
            if (isGiven && isNew && !cells.check(column, draft.given, text)) {
                draft.after = draft.after.with(column.name(), null);
                draft.refused = true;
            }
        }
    }

    /** Once for each column and file, so that nobody believes that it was taken in. */
    private void noteInformation(ImportSheet sheet, List<Draft> drafts) {
        for (var column : sheet.columns()) {
            if (column.information()) {
                drafts.stream()
                        .filter(it -> saysOtherwise(column, it))
                        .collect(
                                Collectors.groupingBy(it -> it.given.file(), LinkedHashMap::new, Collectors.counting()))
                        .forEach((file, rows) -> faults.noteFile(
                                file, sheet.name(), column.name(), "information-differs", column.name(), rows));
            }
        }
    }

    private boolean saysOtherwise(Column column, Draft draft) {
        var given = CellRules.kept(column, draft.given.cells().getOrDefault(column.name(), ""));
        var stands = standing.find(draft.given.sheet(), draft.key).map(it -> it.text(column.name()));
        return !given.isEmpty() && stands.filter(it -> !it.equals(given)).isPresent();
    }

    private void refuseRepeated(List<Draft> drafts) {
        var first = new TreeMap<String, GivenRow>();
        for (var draft : drafts) {
            var earlier = draft.key.isEmpty() ? null : first.putIfAbsent(draft.key, draft.given);
            if (earlier != null) {
                faults.refuse(draft.given, "", "key-twice", draft.key, earlier.number(), earlier.file());
                draft.refused = true;
            }
        }
    }

    /** A column that the file does not have leaves what stands there. */
    private static SheetRow merged(ImportSheet sheet, Draft draft) {
        var merged = new LinkedHashMap<String, String>();
        for (var column :
                sheet.columns().stream().filter(it -> !it.information()).toList()) {
            var source = draft.given.cells().containsKey(column.name()) ? draft.after : draft.before;
            merged.put(column.name(), source.text(column.name()));
        }
        return SheetRow.of(merged);
    }

    private void readCompared(ImportSheet sheet, List<Draft> drafts) {
        standing.load(
                sheet.name(),
                drafts.stream()
                        .filter(it -> !it.refused && it.given.sheet().equals(sheet.name()))
                        .flatMap(it -> sheet.comparedWith(it.after, prospect).stream())
                        .toList());
    }

    private void checkRules(Draft draft) {
        if (draft.refused) {
            return;
        }
        int before = faults.refusals();
        sheet(draft).check(draft.after, prospect, new Faults() {
            @Override
            public void refuse(String column, String messageKey, Object... args) {
                faults.add(Severity.REFUSED, draft.given, column, messageKey, args);
            }

            @Override
            public void note(String column, String messageKey, Object... args) {
                faults.add(Severity.NOTE, draft.given, column, messageKey, args);
            }
        });
        draft.refused = faults.refusals() > before;
    }

    private List<PlannedRow> saved(List<Draft> drafts, ReferenceCheck references) {
        if (faults.refusals() > 0) {
            return List.of();
        }
        return references.parentsFirst(drafts).stream()
                .map(Draft::planned)
                .filter(it -> it.kind() != ImportRowKind.UNCHANGED)
                .toList();
    }

    private ImportSheet sheet(Draft draft) {
        return Objects.requireNonNull(sheets.get(draft.given.sheet()));
    }

    private static PlannedRow planned(Draft draft) {
        var given = draft.refused ? draft.given.with(withoutDigits(draft.given.cells())) : draft.given;
        return new PlannedRow(given, draft.key, kind(draft), draft.before, draft.after);
    }

    private static ImportRowKind kind(Draft draft) {
        if (draft.refused) {
            return ImportRowKind.REFUSED;
        }
        if (draft.before.equals(SheetRow.empty())) {
            return ImportRowKind.ADDED;
        }
        return draft.before.equals(draft.after) ? ImportRowKind.UNCHANGED : ImportRowKind.CHANGED;
    }

    private static Map<String, String> withoutDigits(Map<String, String> cells) {
        var hidden = new LinkedHashMap<>(cells);
        hidden.replaceAll((column, text) -> HiddenDigits.in(text));
        return hidden;
    }

    /** The names of the sheets that the rows belong to, in order. */
    public static Set<String> sheetsOf(Plan plan) {
        var names = new LinkedHashSet<String>();
        plan.rows().forEach(it -> names.add(it.given().sheet()));
        return names;
    }
}
