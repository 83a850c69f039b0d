package se.samhand.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** What one goal or activity of the version before becomes in this one. Which kind that is follows from all of them. */
@Entity
class GoalMapping {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgrammeVersion programmeVersion;

    @Enumerated(EnumType.STRING)
    private MappingSubject subject;

    private String fromKey;

    @ElementCollection
    @CollectionTable(name = "goal_mapping_target", joinColumns = @JoinColumn(name = "goal_mapping_id"))
    @Column(name = "to_key")
    private Set<String> targets = new LinkedHashSet<>();

    private Instant decidedAt;
    private String decidedByName;

    /** @throws VersionDecided once the later version is adopted */
    GoalMapping(ProgrammeVersion draft, MappingSubject subject, String fromKey, String byName, Instant at) {
        draft.mustBeDraft();
        this.programmeVersion = draft;
        this.subject = subject;
        this.fromKey = fromKey;
        this.decidedByName = byName;
        this.decidedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected GoalMapping() {} // for Hibernate

    /**
     * @param toKeys what it becomes; nothing when it does not go on
     * @throws VersionDecided once the later version is adopted
     */
    void becomes(Set<String> toKeys, String byName, Instant at) {
        programmeVersion.mustBeDraft();
        targets.retainAll(toKeys);
        targets.addAll(toKeys);
        decidedByName = byName;
        decidedAt = at;
    }

    MappingSubject subject() {
        return subject;
    }

    String fromKey() {
        return fromKey;
    }

    Set<String> targets() {
        return Set.copyOf(targets);
    }

    UUID versionId() {
        return programmeVersion.id();
    }

    String decidedByName() {
        return decidedByName;
    }
}
