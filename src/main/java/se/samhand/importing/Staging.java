package se.samhand.importing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.importing.SavedRows.RowName;
import se.samhand.importing.checking.Plan;
import se.samhand.importing.checking.PlannedRow;

/** Keeps what a check found until it is confirmed, and what an import did until it is undone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Staging {

    private static final int ROWS_AT_A_TIME = 500;

    private final StagedRows rows;
    private final StagedFaults faults;
    private final EntityManager entities;

    Staging(StagedRows rows, StagedFaults faults, EntityManager entities) {
        this.rows = rows;
        this.faults = faults;
        this.entities = entities;
    }

    void replace(UUID batchId, Plan plan, ImportProgress progress) {
        clear(batchId);
        progress.begins(ImportProgress.Step.STORING, plan.rows().size());
        var places = places(plan);
        for (int at = 0; at < plan.rows().size(); at++) {
            var row = plan.rows().get(at);
            entities.persist(new StagedRow(batchId, at + 1, places.getOrDefault(row, 0), row));
            if (at % ROWS_AT_A_TIME == 0) {
                letGo();
                progress.reached(at);
            }
        }
        letGo();
        var found = plan.faults().kept();
        for (int at = 0; at < found.size(); at++) {
            entities.persist(new StagedFault(batchId, at + 1, found.get(at)));
        }
        letGo();
        progress.goOn();
    }

    void clear(UUID batchId) {
        rows.deleteOf(batchId);
        faults.deleteOf(batchId);
    }

    /** All rows as they were staged, in order. */
    List<PlannedRow> rows(UUID batchId) {
        var all = new ArrayList<PlannedRow>();
        for (boolean more = true; more; ) {
            var some = rows.findByBatchIdAndSeqGreaterThanOrderBySeq(batchId, all.size(), Limit.of(ROWS_AT_A_TIME));
            some.forEach(it -> all.add(it.planned()));
            some.forEach(entities::detach);
            more = some.size() == ROWS_AT_A_TIME;
        }
        return all;
    }

    /** What was added or changed, each after the rows it stands on. */
    List<PlannedRow> saved(UUID batchId) {
        return rows.findByBatchIdAndSaveNoGreaterThanOrderBySaveNo(batchId, 0).stream()
                .peek(entities::detach)
                .map(StagedRow::planned)
                .toList();
    }

    /** Keeps what rows do not show, by their keys, for an undo; they are first to last in the order of saving. */
    void remember(UUID batchId, int first, int last, Map<String, String> unshown) {
        var staged = rows.findByBatchIdAndSaveNoBetween(batchId, first, last);
        staged.forEach(it -> it.remember(unshown));
        entities.flush();
        staged.forEach(entities::detach);
    }

    /** What {@link #remember} kept. */
    Map<RowName, String> unshown(UUID batchId) {
        var kept = new HashMap<RowName, String>();
        rows.unshown(batchId).forEach(it -> kept.put(new RowName(it.sheet(), it.key()), it.text()));
        return kept;
    }

    private static Map<PlannedRow, Integer> places(Plan plan) {
        var places = new IdentityHashMap<PlannedRow, Integer>();
        plan.saved().forEach(it -> places.put(it, places.size() + 1));
        return places;
    }

    private void letGo() {
        entities.flush();
        entities.clear();
    }
}
