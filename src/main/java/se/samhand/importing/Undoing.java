package se.samhand.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.importing.checking.PlannedRow;

/** Takes a confirmed import back, all of it or nothing. */
@Component
class Undoing {

    private final ImportBatches batches;
    private final ImportSheets sheets;
    private final Staging staging;
    private final SavedRows rows;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undoing(
            ImportBatches batches,
            ImportSheets sheets,
            Staging staging,
            SavedRows rows,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.sheets = sheets;
        this.staging = staging;
        this.rows = rows;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void undo(UUID id, long version, ImportProgress progress) {
        var alone = rows.alone();
        alone.lock();
        try {
            transaction.executeWithoutResult(tx -> undoAlone(id, version, progress));
        } finally {
            alone.unlock();
        }
    }

    private void undoAlone(UUID id, long version, ImportProgress progress) {
        var batch = batches.findById(id).orElseThrow();
        if (batch.state() == ImportState.UNDONE) {
            return;
        }
        batch.mustBeAsSeen(version);
        batch.sheets().forEach(sheets::mine);
        batch.undo(SignedInName.now(), clock.instant());
        var saved = staging.saved(id);
        var added = new ArrayList<>(
                saved.stream().filter(it -> it.kind() == ImportRowKind.ADDED).toList());
        var changed =
                saved.stream().filter(it -> it.kind() == ImportRowKind.CHANGED).toList();
        leaveOutWhatIsGone(added, mustBeAsWritten(saved));
        progress.begins(ImportProgress.Step.SAVING, changed.size());
        rows.restore(changed, staging.unshown(id), progress);
        progress.begins(ImportProgress.Step.REMOVING, added.size());
        rows.remove(added, progress);
        events.publishEvent(new ImportUndone(id, batch.sheets(), batch.counts(), SignedInName.now(), clock.instant()));
        progress.goOn();
    }

    /** The added rows that somebody has taken away already. */
    private List<PlannedRow> mustBeAsWritten(List<PlannedRow> saved) {
        var standing = rows.standing(saved);
        var gone = new ArrayList<PlannedRow>();
        var changed = new ArrayList<String>();
        for (var row : saved) {
            Optional<SheetRow> now = standing.written(row.given().sheet(), row.key());
            if (now.isEmpty() && row.kind() == ImportRowKind.ADDED) {
                gone.add(row);
            } else if (!now.equals(Optional.of(row.after()))) {
                changed.add(row.given().sheet() + " " + row.key());
            }
        }
        if (!changed.isEmpty()) {
            throw new RowsChangedSince(changed);
        }
        return gone;
    }

    private static void leaveOutWhatIsGone(List<PlannedRow> added, List<PlannedRow> gone) {
        added.removeAll(gone);
    }
}
