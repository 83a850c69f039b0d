package se.samhand.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.importing.checking.FaultList;
import se.samhand.importing.checking.HiddenDigits;
import se.samhand.importing.checking.Planner;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/**
 * Takes files in: check, then confirm, and undo if need be. Nothing reaches the features before {@link #confirm}. For long work
 * that somebody watches there is {@link ImportJobs}.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.PROGRAMME_OFFICE + "', '" + Roles.ADMIN + "', '" + Roles.COORDINATOR + "')")
public class ImportService {

    private static final int LONGEST_FILE_NAME = 300;

    private final ImportBatches batches;
    private final StagedRows rows;
    private final StagedFaults faults;
    private final ImportSheets sheets;
    private final Reading reading;
    private final Staging staging;
    private final Confirmation confirmation;
    private final Undoing undoing;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportService(
            ImportBatches batches,
            StagedRows rows,
            StagedFaults faults,
            ImportSheets sheets,
            Reading reading,
            Staging staging,
            Confirmation confirmation,
            Undoing undoing,
            TransactionOperations transaction,
            Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.faults = faults;
        this.sheets = sheets;
        this.reading = reading;
        this.staging = staging;
        this.confirmation = confirmation;
        this.undoing = undoing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads and checks files that belong together: several CSV files, or a workbook. */
    public ImportDetails check(List<ImportFile> files) {
        return check(upload(files), files, new ImportProgress());
    }

    /** Notes that files have been handed over, before they are read. */
    @Transactional
    public UUID upload(List<ImportFile> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("An import without a file");
        }
        var names = files.stream().map(it -> shown(it.name())).toList();
        return batches.save(new ImportBatch(names, BatchAccess.sharesImports(), clock.instant()))
                .id();
    }

    /** Reads and checks what was uploaded. Stopped or broken off, it leaves an import that can only be given up. */
    public ImportDetails check(UUID id, List<ImportFile> files, ImportProgress progress) {
        var found = new FaultList();
        var given = reading.read(named(files), found, progress);
        progress.begins(ImportProgress.Step.CHECKING, given.size());
        var plan = transaction.execute(tx -> new Planner(sheets.all(), found, progress::reached).plan(given));
        return transaction.execute(tx -> {
            staging.replace(id, plan, progress);
            var batch = batches.findById(id).orElseThrow();
            batch.checked(Planner.sheetsOf(plan), plan.counts());
            return batches.saveAndFlush(batch).details();
        });
    }

    /**
     * Writes a checked import, or tells that something is different now. Asking twice changes nothing.
     *
     * @throws ImportHasMovedOn when it is not as in that version, or cannot be confirmed
     */
    public ImportOutcome confirm(UUID id, long version, ImportProgress progress) {
        mustBeMine(id);
        return confirmation.confirm(id, version, progress);
    }

    public ImportOutcome confirm(UUID id, long version) {
        return confirm(id, version, new ImportProgress());
    }

    /**
     * Restores what the import changed and takes away what it added. Asking twice changes nothing.
     *
     * @throws ImportHasMovedOn when it is not as in that version
     * @throws RowsChangedSince when a row is no longer as the import left it
     * @throws RowsInUse when something stands on a row that it added
     */
    public void undo(UUID id, long version, ImportProgress progress) {
        mustBeMine(id);
        undoing.undo(id, version, progress);
    }

    public void undo(UUID id, long version) {
        undo(id, version, new ImportProgress());
    }

    /** Gives up an import that is not confirmed, and forgets what it held. */
    @Transactional
    public void abandon(UUID id, long version) {
        var batch = BatchAccess.usable(batches.findById(id).orElseThrow());
        batch.mustBeAsSeen(version);
        batch.abandon();
        batches.flush();
        staging.clear(id);
    }

    /** Empty when there is none, or it is not for whoever is signed in. */
    @Transactional(readOnly = true)
    public Optional<ImportDetails> find(UUID id) {
        return batches.findById(id).filter(BatchAccess::mayUse).map(ImportBatch::details);
    }

    /** Those that the signed-in person may see, newest first. */
    @Transactional(readOnly = true)
    public Slice<ImportDetails> list(Pageable page) {
        var found = BatchAccess.sharesImports()
                ? batches.findBySharedTrueOrderByUploadedAtDescIdDesc(page)
                : batches.findByUploadedByIdAndSharedFalseOrderByUploadedAtDescIdDesc(
                        SignedIn.user().orElseThrow().accountId(), page);
        return found.map(ImportBatch::details);
    }

    /** As in the files, sheet by sheet. */
    @Transactional(readOnly = true)
    public Slice<ImportRowDetails> rows(UUID id, ImportRowKind kind, Optional<String> sheet, Pageable page) {
        mustBeMine(id);
        return sheet.map(it -> rows.findByBatchIdAndKindAndSheetOrderBySeq(id, kind, it, page))
                .orElseGet(() -> rows.findByBatchIdAndKindOrderBySeq(id, kind, page))
                .map(StagedRow::details);
    }

    /** What hinders first, then what is only worth knowing. */
    @Transactional(readOnly = true)
    public Slice<ImportFault> faults(UUID id, Pageable page) {
        mustBeMine(id);
        return faults.findByBatchIdOrderBySeq(id, page).map(StagedFault::fault);
    }

    private void mustBeMine(UUID id) {
        BatchAccess.usable(batches.findById(id).orElseThrow());
    }

    private static List<ImportFile> named(List<ImportFile> files) {
        return files.stream()
                .map(it -> new ImportFile(shortened(it.name()), it.content()))
                .toList();
    }

    private static String shown(String fileName) {
        return HiddenDigits.in(shortened(fileName)).replace('\n', ' ');
    }

    private static String shortened(String fileName) {
        return fileName.length() <= LONGEST_FILE_NAME
                ? fileName
                : fileName.substring(fileName.length() - LONGEST_FILE_NAME);
    }
}
