package se.samhand.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Files handed over together, on their way into the portal and perhaps out again. */
@Entity
class ImportBatch {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uploadedBy;
    private @Nullable UUID uploadedById;
    private boolean shared;
    private Instant uploadedAt;

    @Column(length = 65_535)
    private String files;

    private String sheets = "";

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.UPLOADED;

    private int added;
    private int changed;
    private int unchanged;
    private int faults;
    private int notes;

    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;

    /** @param shared whether all who import for the whole city see it, or only whoever is signed in */
    ImportBatch(List<String> files, boolean shared, Instant at) {
        this.files = String.join("\n", files);
        this.shared = shared;
        uploadedBy = SignedInName.now();
        uploadedById = SignedIn.user().map(PortalUser::accountId).orElse(null);
        uploadedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected ImportBatch() {} // for Hibernate

    /** Takes in what a check found, the first time or again. */
    void checked(Collection<String> sheetNames, ImportCounts counts) {
        mustBe(ImportState.UPLOADED, ImportState.CHECKED);
        state = ImportState.CHECKED;
        sheets = String.join(",", sheetNames);
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
        faults = counts.faults();
        notes = counts.notes();
    }

    void confirm(String by, Instant at) {
        mustBeConfirmable();
        state = ImportState.CONFIRMED;
        confirmedBy = by;
        confirmedAt = at;
    }

    void undo(String by, Instant at) {
        mustBe(ImportState.CONFIRMED);
        state = ImportState.UNDONE;
        undoneBy = by;
        undoneAt = at;
    }

    void abandon() {
        mustBe(ImportState.UPLOADED, ImportState.CHECKED);
        state = ImportState.ABANDONED;
    }

    /**
     * @throws ImportHasMovedOn when somebody has done something with it since that version was seen
     */
    void mustBeAsSeen(long seenVersion) {
        if (version != seenVersion) {
            throw new ImportHasMovedOn(state);
        }
    }

    void mustBeConfirmable() {
        mustBe(ImportState.CHECKED);
        if (!details().canBeConfirmed()) {
            throw new ImportHasMovedOn(state);
        }
    }

    private void mustBe(ImportState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new ImportHasMovedOn(state);
        }
    }

    boolean isShared() {
        return shared;
    }

    boolean isOf(UUID accountId) {
        return accountId.equals(uploadedById);
    }

    UUID id() {
        return id;
    }

    ImportState state() {
        return state;
    }

    List<String> sheets() {
        return sheets.isEmpty() ? List.of() : List.of(sheets.split(","));
    }

    ImportCounts counts() {
        return new ImportCounts(added, changed, unchanged, faults, notes);
    }

    ImportDetails details() {
        return new ImportDetails(
                id,
                version,
                List.of(files.split("\n")),
                sheets(),
                state,
                counts(),
                uploadedBy,
                uploadedAt,
                confirmedBy,
                confirmedAt,
                undoneBy,
                undoneAt);
    }
}
