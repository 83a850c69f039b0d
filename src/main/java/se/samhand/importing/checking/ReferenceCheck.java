package se.samhand.importing.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;

/** Whether the rows that rows stand on are there, and in which order they can be saved. */
final class ReferenceCheck {

    private final Map<String, ImportSheet> sheets;
    private final Standing standing;
    private final Prospect prospect;
    private final FaultList faults;
    private final Map<Draft, List<Reference>> references = new IdentityHashMap<>();

    ReferenceCheck(Map<String, ImportSheet> sheets, Standing standing, Prospect prospect, FaultList faults) {
        this.sheets = sheets;
        this.standing = standing;
        this.prospect = prospect;
        this.faults = faults;
    }

    void check(List<Draft> drafts) {
        drafts.stream().filter(it -> !it.refused).forEach(it -> references.put(it, references(it)));
        loadTogether();
        for (var draft : drafts) {
            for (var reference : references.getOrDefault(draft, List.of())) {
                if (prospect.find(reference.sheet(), reference.key()).isEmpty()) {
                    faults.refuse(draft.given, reference.column(), "no-such-row", reference.key(), reference.sheet());
                    draft.refused = true;
                }
            }
        }
        refuseRings(drafts);
    }

    private List<Reference> references(Draft draft) {
        return Objects.requireNonNull(sheets.get(draft.given.sheet())).references(draft.after);
    }

    private void loadTogether() {
        var asked = new HashMap<String, Set<String>>();
        references.values().stream()
                .flatMap(List::stream)
                .filter(it -> prospect.planned(it.sheet(), it.key()).isEmpty())
                .forEach(it -> asked.computeIfAbsent(it.sheet(), sheet -> new HashSet<>())
                        .add(it.key()));
        asked.forEach(standing::load);
    }

    private void refuseRings(List<Draft> drafts) {
        var placed = new HashSet<>(parentsFirst(drafts));
        for (var draft : drafts) {
            if (!draft.refused && !placed.contains(draft)) {
                faults.refuse(draft.given, "", "stands-on-itself", draft.key);
                draft.refused = true;
            }
        }
    }

    /** Within each sheet, every row after those of the same sheet that it stands on; rows in a ring are left out. */
    List<Draft> parentsFirst(List<Draft> drafts) {
        var sorted = new ArrayList<Draft>();
        for (var sheet : sheets.keySet()) {
            var own =
                    drafts.stream().filter(it -> it.given.sheet().equals(sheet)).toList();
            sorted.addAll(sorted(sheet, own));
        }
        return sorted;
    }

    private List<Draft> sorted(String sheet, List<Draft> drafts) {
        var waiting = new LinkedHashSet<>(drafts);
        var absent = new HashMap<String, Integer>();
        drafts.forEach(it -> absent.merge(it.key, 1, Integer::sum));
        var sorted = new ArrayList<Draft>();
        for (int before = -1; before != sorted.size(); ) {
            before = sorted.size();
            for (var rows = waiting.iterator(); rows.hasNext(); ) {
                var draft = rows.next();
                if (parents(sheet, draft).noneMatch(absent::containsKey)) {
                    rows.remove();
                    absent.remove(draft.key);
                    sorted.add(draft);
                }
            }
        }
        return sorted;
    }

    private java.util.stream.Stream<String> parents(String sheet, Draft draft) {
        return references.getOrDefault(draft, List.of()).stream()
                .filter(it -> it.sheet().equals(sheet))
                .map(Reference::key);
    }
}
