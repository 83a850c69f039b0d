package se.samhand.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.organisation.Verification;

/** A goal of one version. Its key stays the same from version to version. */
@Entity
class Goal {

    /** As a version places its goals. */
    static final Comparator<Goal> WITHIN_VERSION =
            Comparator.comparing(Goal::position).thenComparing(Goal::sortCode);

    /** By programme and version, and as the version places them. */
    static final Comparator<Goal> IN_ORDER = Comparator.comparing(
                    (Goal goal) -> goal.programmeVersion().programme().facts().validFrom())
            .thenComparing(goal -> goal.programmeVersion().programme().code())
            .thenComparing(goal -> goal.programmeVersion().number())
            .thenComparing(WITHIN_VERSION);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgrammeVersion programmeVersion;

    private String goalKey;
    private String code;
    private String sortCode;
    private String text;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private String source;

    @OptimisticLock(excluded = true)
    private int position;

    private Goal(ProgrammeVersion programmeVersion, String goalKey, GoalFacts facts) {
        this.programmeVersion = programmeVersion;
        this.goalKey = goalKey;
        write(facts);
    }

    @SuppressWarnings("NullAway.Init")
    protected Goal() {} // for Hibernate

    /** A goal of a version as it has come to be elsewhere, which may be decided already. */
    static Goal recorded(ProgrammeVersion version, String goalKey, GoalFacts facts) {
        return new Goal(version, goalKey, facts);
    }

    /** @throws VersionDecided unless the version is a draft */
    static Goal drafted(ProgrammeVersion draft, String goalKey, GoalFacts facts) {
        draft.mustBeDraft();
        return new Goal(draft, goalKey, facts);
    }

    /**
     * @throws VersionDecided once its version is adopted
     * @throws IllegalArgumentException for a goal without text that is not marked as unverified
     */
    void describe(GoalFacts facts) {
        programmeVersion.mustBeDraft();
        write(facts);
    }

    private void write(GoalFacts facts) {
        if (facts.text().isEmpty() && facts.verification() != Verification.UNVERIFIED) {
            throw new IllegalArgumentException("Only an unverified goal may be without its text");
        }
        code = facts.code();
        sortCode = SortCode.of(code);
        text = facts.text();
        verification = facts.verification();
        source = facts.source();
    }

    /** The same goal in another version, word by word and at the same place. */
    Goal carriedInto(ProgrammeVersion next) {
        var carried = new Goal(next, goalKey, facts());
        carried.position = position;
        return carried;
    }

    /**
     * Its place among the goals of its version, see {@link Placing}. No change of what it says: whoever is writing on it
     * meanwhile goes on.
     */
    void standsAt(int newPosition) {
        position = newPosition;
    }

    /** @throws VersionDecided once its version is adopted */
    void isNumbered(String newCode) {
        var facts = facts();
        describe(new GoalFacts(newCode, facts.text(), facts.verification(), facts.source()));
    }

    String sortCode() {
        return sortCode;
    }

    int position() {
        return position;
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String goalKey() {
        return goalKey;
    }

    ProgrammeVersion programmeVersion() {
        return programmeVersion;
    }

    GoalFacts facts() {
        return new GoalFacts(code, text, verification, source);
    }
}
