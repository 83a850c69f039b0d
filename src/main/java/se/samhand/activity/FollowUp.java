package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;
import se.samhand.security.PortalUser;

/** What one unit reports about one commitment for one period. */
@Entity
class FollowUp {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private UUID periodId;
    private UUID unitId;
    private UUID boardId;
    private String activityKey;
    private String sortCode;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.EXPECTED;

    private boolean expected = true;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable FollowUp takenOverBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityStatus status;

    private String narrative = "";
    private String cause = "";
    private String remedy = "";
    private String remedyOwner = "";
    private @Nullable LocalDate remedyDue;
    private boolean unchanged;

    private @Nullable Instant savedAt;
    private @Nullable String savedByName;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedById;
    private @Nullable String submittedByName;

    FollowUp(Commitment commitment, String sortCode, Period period, UUID boardId) {
        this.commitment = commitment;
        this.periodId = period.id();
        this.unitId = commitment.unitId();
        this.activityKey = commitment.activityKey();
        this.sortCode = sortCode;
        this.boardId = boardId;
        this.dueOn = period.due();
    }

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {} // for Hibernate

    /** It is expected, or expected again; what has been submitted stays with the board that submitted it. */
    void isExpected(Period period, UUID board, String code) {
        if (stage.isSubmitted()) {
            return;
        }
        expected = true;
        takenOverBy = null;
        dueOn = period.due();
        boardId = board;
        sortCode = code;
    }

    /** Nobody waits for it any longer. What was typed is kept. */
    void isNoLongerExpected() {
        if (!stage.isSubmitted()) {
            expected = false;
        }
    }

    /** Another unit carries on. What was typed is kept, and shown there. */
    void isTakenOverBy(FollowUp successor) {
        isNoLongerExpected();
        if (!expected) {
            takenOverBy = successor;
        }
    }

    /** Whoever took over is no more: it waits here again. */
    void comesBack() {
        takenOverBy = null;
        expected = true;
    }

    /** Another board answers for the unit, as if it always had. */
    void belongsTo(UUID board) {
        boardId = board;
    }

    void save(FollowUpDraft draft, Period period, PortalUser author, Clock clock) {
        mustBeOpen(period, clock);
        write(draft);
        unchanged = false;
        stage = Stage.DRAFT;
        savedAt = clock.instant();
        savedByName = author.displayName();
    }

    /** @throws NotReadyToSubmit with all that is missing */
    void submit(FollowUpDraft draft, Period period, PortalUser author, Clock clock) {
        save(draft, period, author, clock);
        var faults = draft.faults(LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw new NotReadyToSubmit(faults);
        }
        stage = Stage.SUBMITTED;
        submittedAt = clock.instant();
        submittedById = author.accountId();
        submittedByName = author.displayName();
    }

    /** Submits what was said last time, and says so. */
    void submitUnchanged(FollowUpDraft lastTime, Period period, PortalUser author, Clock clock) {
        submit(lastTime, period, author, clock);
        unchanged = true;
    }

    private void mustBeOpen(Period period, Clock clock) {
        if (stage.isSubmitted()) {
            throw new AlreadySubmitted();
        }
        if (!expected) {
            throw new NoLongerExpected();
        }
        if (!period.isOpenOn(LocalDate.now(clock))) {
            throw new PeriodNotOpen(period);
        }
    }

    private void write(FollowUpDraft draft) {
        status = draft.status();
        narrative = draft.narrative();
        cause = draft.cause();
        remedy = draft.remedy();
        remedyOwner = draft.remedyOwner();
        remedyDue = draft.remedyDue();
    }

    FollowUpDraft answer() {
        return new FollowUpDraft(status, narrative, cause, remedy, remedyOwner, remedyDue);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Commitment commitment() {
        return commitment;
    }

    UUID periodId() {
        return periodId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID boardId() {
        return boardId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Stage stage() {
        return stage;
    }

    /** Whether anybody has filled in anything. */
    boolean isWrittenOn() {
        return stage.isSubmitted() || !answer().equals(FollowUpDraft.EMPTY);
    }

    boolean isAwaited() {
        return expected && !stage.isSubmitted();
    }

    FollowUpDetails details(Period period) {
        return new FollowUpDetails(
                id,
                version,
                commitment.id(),
                unitId,
                period,
                dueOn,
                stage,
                expected,
                answer(),
                unchanged,
                savedAt,
                savedByName,
                submittedAt,
                submittedByName);
    }
}
