package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.files.FileDetails;

/** What shows that an answer is true. It can be taken away until the answer is handed in; from then on it stands with it. */
@Entity
class Evidence {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private FollowUp followUp;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private LocalDate datedOn;
    private String registrationNumber;
    private String description;
    private @Nullable String link;
    private @Nullable UUID fileId;
    private Instant addedAt;
    private String addedByName;
    private @Nullable Instant handedInAt;
    private @Nullable Instant removedAt;

    /** @throws EvidenceRefused when the day on it has not come */
    Evidence(
            FollowUp followUp,
            EvidenceDraft draft,
            @Nullable UUID fileId,
            String byName,
            Instant now,
            LocalDate today) {
        this.followUp = followUp;
        this.kind = Objects.requireNonNull(draft.kind());
        this.datedOn = Objects.requireNonNull(draft.datedOn());
        this.registrationNumber = draft.registrationNumber().strip();
        this.description = draft.description().strip();
        this.link = fileId == null ? draft.link() : null;
        this.fileId = fileId;
        this.addedAt = now;
        this.addedByName = byName;
        if (datedOn.isAfter(today)) {
            throw new EvidenceRefused(EvidenceRefused.Reason.DAY_TO_COME);
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {} // for Hibernate

    /** @throws EvidenceRefused when it stands with an answer that was handed in */
    void isTakenAway(Instant now) {
        if (handedInAt != null) {
            throw new EvidenceRefused(EvidenceRefused.Reason.STANDS);
        }
        removedAt = now;
    }

    void isPutBack() {
        removedAt = null;
    }

    /** @param answer the follow-up itself, or the one that carries on for it */
    void isHandedInWith(FollowUp answer, Instant now) {
        followUp = answer;
        handedInAt = now;
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** The follow-up that it is read with: its own, or that of the unit which carries on. */
    FollowUp answer() {
        return followUp.heir().orElse(followUp);
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }

    EvidenceKind kind() {
        return kind;
    }

    /** @param files of several pieces of evidence, by id */
    EvidenceDetails details(Map<UUID, FileDetails> files) {
        return new EvidenceDetails(
                id,
                kind,
                datedOn,
                registrationNumber,
                description,
                link,
                fileId == null ? null : files.get(fileId),
                addedAt,
                addedByName,
                isHandedIn());
    }
}
