package se.samhand.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.importing.checking.FaultList;
import se.samhand.importing.checking.Plan;
import se.samhand.importing.checking.PlannedRow;
import se.samhand.importing.checking.Planner;

/** Writes a checked import to the features, all of it or nothing. */
@Component
class Confirmation {

    private final ImportBatches batches;
    private final ImportSheets sheets;
    private final Staging staging;
    private final SavedRows rows;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmation(
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

    /** Confirms, or shows what is different now. What is confirmed already stays so. */
    ImportOutcome confirm(UUID id, long version, ImportProgress progress) {
        Lock alone = rows.alone();
        alone.lock();
        try {
            if (transaction.execute(tx -> batches.getReferenceById(id).state()) == ImportState.CONFIRMED) {
                return ImportOutcome.CONFIRMED;
            }
            var seen = transaction.execute(tx -> staging.rows(id));
            var now = new ArrayList<Plan>();
            var outcome = transaction.execute(tx -> attempt(id, version, seen, now, progress));
            if (outcome == ImportOutcome.DIFFERENT) {
                transaction.executeWithoutResult(tx -> showAgain(id, version, now.getFirst(), progress));
            }
            return outcome;
        } finally {
            alone.unlock();
        }
    }

    private ImportOutcome attempt(
            UUID id, long version, List<PlannedRow> seen, List<Plan> now, ImportProgress progress) {
        var batch = batches.findById(id).orElseThrow();
        batch.mustBeAsSeen(version);
        batch.mustBeConfirmable();
        batch.sheets().forEach(sheets::mine);
        var given = seen.stream().map(PlannedRow::given).toList();
        progress.begins(ImportProgress.Step.CHECKING, given.size());
        var plan = new Planner(sheets.all(), new FaultList(), progress::reached).plan(given);
        if (!plan.rows().equals(seen)) {
            now.add(plan);
            return ImportOutcome.DIFFERENT;
        }
        batch.confirm(SignedInName.now(), clock.instant());
        progress.begins(ImportProgress.Step.SAVING, plan.saved().size());
        rows.save(plan.saved(), (first, last, unshown) -> staging.remember(id, first, last, unshown), progress);
        events.publishEvent(
                new ImportConfirmed(id, batch.sheets(), batch.counts(), SignedInName.now(), clock.instant()));
        progress.goOn();
        return ImportOutcome.CONFIRMED;
    }

    private void showAgain(UUID id, long version, Plan plan, ImportProgress progress) {
        staging.replace(id, plan, progress);
        var batch = batches.findById(id).orElseThrow();
        batch.mustBeAsSeen(version);
        batch.checked(Planner.sheetsOf(plan), plan.counts());
    }
}
