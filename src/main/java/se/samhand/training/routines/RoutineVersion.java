package se.samhand.training.routines;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.training.routines.RoutineNotPossible.Reason;

/** How a routine is done, for the whole city or at one unit: written, decided on, in force, and some day superseded. */
@Entity
class RoutineVersion {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Routine routine;

    private UUID unitId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable RoutineVersion basedOn;

    private int number;

    /** True until it is decided on, then null: the database keeps a second draft out. */
    private @Nullable Boolean undecided = true;

    @Enumerated(EnumType.STRING)
    private ChangeSize changeSize = ChangeSize.MAJOR;

    private String changeNote = "";

    @Column(length = Length.LONG32)
    private String text = "";

    private @Nullable UUID fileId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable QuestionSet questionSet;

    private String planForYes = "";
    private String planForReferral = "";

    @Embedded
    private @Nullable Decision decision;

    /**
     * The first one of a unit.
     *
     * @param basedOn the city's that a local one stands upon; null for the city's own
     */
    RoutineVersion(Routine routine, UUID unitId, @Nullable RoutineVersion basedOn) {
        this.routine = routine;
        this.unitId = unitId;
        this.basedOn = basedOn;
        number = 1;
        if (basedOn != null) {
            questionSet = basedOn.questionSet;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected RoutineVersion() {} // for Hibernate

    /**
     * A draft of the next one, which begins with what this one says.
     *
     * @param upon the city's that holds now, for a local one
     * @throws RoutineNotPossible unless this is the latest that has been decided on
     */
    RoutineVersion next(@Nullable RoutineVersion upon) {
        if (undecided != null) {
            throw new RoutineNotPossible(Reason.DRAFT_ALREADY);
        }
        if (decision == null || decision.isSuperseded()) {
            throw new RoutineNotPossible(Reason.NOT_THE_LATEST);
        }
        var next = new RoutineVersion(routine, unitId, upon);
        next.number = number + 1;
        next.changeSize = ChangeSize.MINOR;
        next.text = text;
        next.fileId = fileId;
        next.questionSet = questionSet;
        next.planForYes = planForYes;
        next.planForReferral = planForReferral;
        return next;
    }

    /**
     * @param file kept instead of the one that was there; null leaves that
     * @throws RoutineNotPossible once it has been decided on
     */
    void write(VersionDraft draft, @Nullable QuestionSet questions, @Nullable UUID file) {
        mustBeDraft();
        if (questions != null && questions.details().topic() != routine.topic()) {
            throw new RoutineNotPossible(Reason.OTHER_TOPIC);
        }
        changeSize = number == 1 ? ChangeSize.MAJOR : draft.changeSizeOrThrow();
        changeNote = draft.changeNote().strip();
        text = draft.text().strip();
        questionSet = questions;
        planForYes = draft.planForYes().strip();
        planForReferral = draft.planForReferral().strip();
        fileId = file == null ? fileId : file;
    }

    /** A local draft follows the city on: its plans are the city's that hold now. */
    void standsUpon(RoutineVersion city) {
        mustBeDraft();
        basedOn = city;
    }

    /** Only the text remains. */
    void dropsFile() {
        mustBeDraft();
        fileId = null;
    }

    /**
     * It has been decided on, and takes the place of the one before from its first day.
     *
     * @throws RoutineNotPossible with everything that stands in the way
     */
    void isDecided(DecisionDraft draft, @Nullable RoutineVersion before, LocalDate today) {
        mustBeDraft();
        var decided = new Decision(draft);
        var earlier = before == null ? null : before.decision;
        var faults = whatIsMissing();
        faults.addAll(decided.whatIsWrong(earlier, today));
        if (!isLocal() && !decided.isByManagement()) {
            faults.add(Reason.CITY_NEEDS_MANAGEMENT);
        }
        if (!faults.isEmpty()) {
            throw new RoutineNotPossible(faults);
        }
        undecided = null;
        decision = decided;
        if (earlier != null) {
            earlier.givesWayTo(decided);
        }
    }

    /** What a decision needs and the draft has not; a local version leans on the city's for its plans. */
    private EnumSet<Reason> whatIsMissing() {
        var faults = EnumSet.noneOf(Reason.class);
        if (text.isEmpty() && fileId == null) {
            faults.add(Reason.NOTHING_WRITTEN);
        }
        if (questionSet == null) {
            faults.add(Reason.NO_QUESTIONS);
        }
        if (planForYes.isEmpty() && (basedOn == null || basedOn.planForYes.isEmpty())) {
            faults.add(Reason.NO_PLAN_FOR_YES);
        }
        if (planForReferral.isEmpty() && (basedOn == null || basedOn.planForReferral.isEmpty())) {
            faults.add(Reason.NO_PLAN_FOR_REFERRAL);
        }
        if (number > 1 && changeNote.isEmpty()) {
            faults.add(Reason.NOT_SAID_WHAT_CHANGED);
        }
        return faults;
    }

    /** @throws RoutineNotPossible once it has been decided on: it stays for good */
    void mustBeDraft() {
        if (undecided == null) {
            throw new RoutineNotPossible(Reason.DECIDED_ALREADY);
        }
    }

    /** @throws OptimisticLockingFailureException when somebody else has changed it since the person read it */
    void mustBe(long readVersion) {
        if (readVersion != version) {
            throw new OptimisticLockingFailureException("Version " + id + " of a routine has been changed");
        }
    }

    UUID id() {
        return id;
    }

    Routine routine() {
        return routine;
    }

    UUID unitId() {
        return unitId;
    }

    int number() {
        return number;
    }

    boolean isLocal() {
        return !routine.isOfWholeCity(unitId);
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }

    RoutineStanding standing(LocalDate day) {
        return decision == null ? RoutineStanding.DRAFT : decision.standing(day);
    }

    VersionDetails details(String unitName, LocalDate today) {
        return new VersionDetails(
                id,
                version,
                routine.id(),
                unitId,
                unitName,
                isLocal(),
                number,
                standing(today),
                new VersionDraft(
                        changeSize,
                        changeNote,
                        text,
                        Optional.ofNullable(questionSet)
                                .map(it -> it.details().id())
                                .orElse(null),
                        planForYes,
                        planForReferral),
                questionSet == null ? null : questionSet.details(),
                fileId,
                decision == null ? null : decision.details(),
                basedOn == null ? null : basedOn.id,
                basedOn == null ? 0 : basedOn.number,
                basedOn != null && basedOn.standing(today) == RoutineStanding.SUPERSEDED);
    }
}
