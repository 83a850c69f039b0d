package se.samhand.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/** One wording of a programme, in force for a time. Drafted, then adopted and never changed again. */
@Entity
class ProgrammeVersion {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String note;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private @Nullable Instant editedAt;
    private @Nullable String editedByName;
    private @Nullable Instant adoptedAt;
    private @Nullable String adoptedByName;

    private ProgrammeVersion(Programme programme, int number, VersionFacts facts) {
        this.programme = programme;
        this.number = number;
        write(facts);
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeVersion() {} // for Hibernate

    /** A version as it has come to be elsewhere, at whatever step that is. */
    static ProgrammeVersion recorded(Programme programme, int number, VersionFacts facts) {
        return new ProgrammeVersion(programme, number, facts);
    }

    static ProgrammeVersion draft(Programme programme, int number, VersionPlan plan) {
        return new ProgrammeVersion(programme, number, plan.drafted());
    }

    /** @throws VersionDecided once it is adopted */
    void describe(VersionPlan plan) {
        mustBeDraft();
        write(plan.drafted());
    }

    /**
     * Something in it is changed: a goal, an activity, a mapping.
     *
     * @throws VersionDecided once it is adopted
     */
    void isEdited(String byName, Instant at) {
        mustBeDraft();
        editedByName = byName;
        editedAt = at;
    }

    /** @throws VersionDecided once it is adopted */
    void mustBeDraft() {
        if (state != VersionState.DRAFT) {
            throw new VersionDecided(programme.code(), number);
        }
    }

    /**
     * The city has decided on it.
     *
     * @param from the first day it is in force
     * @param to the last, or null while no end is known
     * @throws VersionDecided when that has happened before
     */
    void adopt(LocalDate from, @Nullable LocalDate to, String byName, Instant at) {
        mustBeDraft();
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("In force until " + to + " from " + from);
        }
        state = VersionState.ADOPTED;
        validFrom = from;
        validTo = to;
        adoptedByName = byName;
        adoptedAt = at;
    }

    /**
     * Another version takes its place from the day on; one that ends before that keeps its end.
     *
     * @throws VersionCannotMove unless it is adopted
     */
    void isSupersededFrom(LocalDate day) {
        if (state != VersionState.ADOPTED) {
            throw new VersionCannotMove(state, "supersede");
        }
        if (!day.isAfter(validFrom)) {
            throw new IllegalArgumentException("Superseded on " + day + ", in force from " + validFrom);
        }
        state = VersionState.SUPERSEDED;
        if (validTo == null || !validTo.isBefore(day)) {
            validTo = day.minusDays(1);
        }
    }

    /**
     * Laid aside, for reading only.
     *
     * @throws VersionCannotMove unless it is superseded, and no longer in force
     */
    void archive(LocalDate today) {
        if (state != VersionState.SUPERSEDED || validTo == null || !validTo.isBefore(today)) {
            throw new VersionCannotMove(state, "archive");
        }
        state = VersionState.ARCHIVED;
    }

    private void write(VersionFacts facts) {
        state = facts.state();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        note = facts.note();
        verification = facts.verification();
    }

    boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    /** Whether it was adopted here, and did not come in as already decided. */
    boolean wasAdoptedHere() {
        return adoptedAt != null;
    }

    VersionHistory history() {
        return new VersionHistory(editedAt, editedByName, adoptedAt, adoptedByName);
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    Programme programme() {
        return programme;
    }

    VersionNumber asNumber() {
        return new VersionNumber(programme.code(), number);
    }

    int number() {
        return number;
    }

    VersionFacts facts() {
        return new VersionFacts(state, validFrom, validTo, note, verification);
    }
}
