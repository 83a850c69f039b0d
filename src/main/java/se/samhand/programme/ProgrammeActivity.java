package se.samhand.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.organisation.Verification;

/** What a version says shall be done towards a goal, by whom and when. Its key stays from version to version. */
@Entity
class ProgrammeActivity {

    /** Among the activities of a goal. */
    static final Comparator<ProgrammeActivity> IN_ORDER =
            Comparator.comparing(ProgrammeActivity::position).thenComparing(ProgrammeActivity::sortCode);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgrammeVersion programmeVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Goal goal;

    private String activityKey;
    private String code;
    private String sortCode;
    private String text;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Verification wording;

    @Enumerated(EnumType.STRING)
    private Verification rest;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "programme_activity_tag", joinColumns = @JoinColumn(name = "programme_activity_id"))
    private Set<ActivityTag> tags = new LinkedHashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "activity_responsibility", joinColumns = @JoinColumn(name = "programme_activity_id"))
    private List<Responsibility> responsibilities = new ArrayList<>();

    @OptimisticLock(excluded = true)
    private int position;

    private ProgrammeActivity(Goal goal, String activityKey, ActivityFacts facts) {
        this.programmeVersion = goal.programmeVersion();
        this.activityKey = activityKey;
        write(goal, facts);
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeActivity() {} // for Hibernate

    /** An activity of a version as it has come to be elsewhere, which may be decided already. */
    static ProgrammeActivity recorded(Goal goal, String activityKey, ActivityFacts facts) {
        return new ProgrammeActivity(goal, activityKey, facts);
    }

    /** @throws VersionDecided unless the goal's version is a draft */
    static ProgrammeActivity drafted(Goal goal, String activityKey, ActivityFacts facts) {
        goal.programmeVersion().mustBeDraft();
        return new ProgrammeActivity(goal, activityKey, facts);
    }

    /** @throws VersionDecided once its version is adopted */
    void describe(Goal towards, ActivityFacts facts) {
        programmeVersion.mustBeDraft();
        write(towards, facts);
    }

    private void write(Goal towards, ActivityFacts facts) {
        goal = towards;
        code = facts.code();
        sortCode = SortCode.of(code);
        text = facts.text();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        wording = facts.wording();
        rest = facts.rest();
        tags.retainAll(facts.tags());
        tags.addAll(facts.tags());
        if (!Set.copyOf(responsibilities).equals(facts.responsibilities())) {
            responsibilities.clear();
            responsibilities.addAll(facts.responsibilities());
        }
    }

    /** The same activity in another version, with another end. */
    ProgrammeActivity carriedInto(Goal carriedGoal, LocalDate newEnd) {
        var carried = new ProgrammeActivity(carriedGoal, activityKey, facts().endingOn(newEnd));
        carried.position = position;
        return carried;
    }

    /**
     * Its place among the activities of its goal, see {@link Placing}. No change of what it says: whoever is writing on it
     * meanwhile goes on.
     */
    void standsAt(int newPosition) {
        position = newPosition;
    }

    /** @throws VersionDecided once its version is adopted */
    void isNumbered(String newCode) {
        describe(goal, facts().numbered(newCode));
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

    String activityKey() {
        return activityKey;
    }

    Goal goal() {
        return goal;
    }

    ProgrammeVersion programmeVersion() {
        return programmeVersion;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String sortCode() {
        return sortCode;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    DecidedActivity decided() {
        return new DecidedActivity(
                id,
                programmeVersion.programme().code(),
                programmeVersion.number(),
                programmeVersion.facts().validFrom(),
                programmeVersion.facts().validTo(),
                goal.facts().code(),
                goal.goalKey(),
                activityKey,
                code,
                sortCode,
                text,
                startsOn,
                endsOn,
                Set.copyOf(responsibilities));
    }

    /** With its tags and who is responsible: whoever needs less asks for less, and the database is asked less. */
    ActivityFacts facts() {
        return new ActivityFacts(
                code, text, startsOn, endsOn, wording, rest, Set.copyOf(tags), Set.copyOf(responsibilities));
    }
}
