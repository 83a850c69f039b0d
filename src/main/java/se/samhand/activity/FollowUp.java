package se.samhand.activity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;
import se.samhand.security.PortalUser;

/** What one unit reports about one commitment for one period, from the first word to the city's acceptance. */
@Entity
class FollowUp extends Obligation {

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.EXPECTED;

    @Embedded
    private WrittenAnswers answers = new WrittenAnswers(FollowUpDraft.EMPTY, Proposal.NONE);

    private boolean unchanged;

    /** The programme office has filled it in by a file, and nobody has saved it since. */
    private boolean fromOffice;

    private @Nullable Instant savedAt;
    private @Nullable String savedByName;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedById;
    private @Nullable String submittedByName;

    /** Null until it was submitted first; that it is sent back later does not change it. */
    private @Nullable Boolean inTime;

    @Embedded
    private Review review = new Review();

    FollowUp(Commitment commitment, String sortCode, Period period, UUID boardId) {
        super(commitment, sortCode, period, boardId);
    }

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {} // for Hibernate

    /** @throws AnswerNotAskedFor when it is back for completion and something else would change */
    void save(FollowUpDraft draft, Period period, PortalUser author, Clock clock) {
        mustBeOpen(period, clock);
        var closed = draft.differsFrom(answer());
        closed.removeIf(review::isOpen);
        if (!closed.isEmpty()) {
            throw new AnswerNotAskedFor(closed);
        }
        answers = new WrittenAnswers(draft, Proposal.NONE);
        unchanged = false;
        fromOffice = false;
        stage = draft.equals(FollowUpDraft.EMPTY) && !review.isReturned() ? Stage.EXPECTED : Stage.DRAFT;
        savedAt = clock.instant();
        savedByName = author.displayName();
    }

    /** As {@link #save}, from a file. */
    void isFilledIn(FollowUpDraft draft, Period period, PortalUser author, boolean office, Clock clock) {
        save(draft, period, author, clock);
        fromOffice = office;
    }

    /** What {@link #isTakenBack} needs beside the answers. */
    FollowUpBefore before() {
        return new FollowUpBefore(
                stage, savedAt, savedByName, unchanged, fromOffice, review.rounds(), answers.proposal());
    }

    /**
     * What a file filled in is taken back.
     *
     * @throws AlreadySubmitted when it has been submitted since
     */
    void isTakenBack(FollowUpDraft draft, FollowUpBefore before, Period period, Clock clock) {
        mustBeOpen(period, clock);
        if (before.rounds() != review.rounds()) {
            throw new AlreadySubmitted();
        }
        answers = new WrittenAnswers(draft, before.proposal());
        stage = before.stage();
        savedAt = before.savedAt();
        savedByName = before.savedByName();
        unchanged = before.unchanged();
        fromOffice = before.fromOffice();
    }

    private void mustBeOpen(Period period, Clock clock) {
        FollowUpLock.of(this, period, LocalDate.now(clock)).ifPresent(lock -> {
            throw lock.refusal(period);
        });
    }

    /**
     * @param first who reviews it first
     * @throws NotReadyToSubmit with all that is missing
     */
    ReviewStep submit(Submission handedIn, Period period, ReviewLevel first, PortalUser author, Clock clock) {
        var whole = handedIn.whole(review);
        save(whole, period, author, clock);
        var faults = review.faultsOf(whole, handedIn.situation());
        if (!faults.isEmpty()) {
            throw new NotReadyToSubmit(faults);
        }
        answers = new WrittenAnswers(whole, handedIn.situation().proposal());
        stage = Stage.SUBMITTED;
        inTime = inTime == null ? !LocalDate.now(clock).isAfter(dueOn()) : inTime;
        unchanged = handedIn.repeated();
        submittedAt = clock.instant();
        submittedById = author.accountId();
        submittedByName = author.displayName();
        return step(ReviewAct.SUBMITTED, review.begins(first), author, "", clock);
    }

    /** @param missing units below the board that must come first */
    ReviewStep approve(ReviewLevel by, List<UUID> missing, PortalUser reviewer, Clock clock) {
        mustNotBeOf(reviewer);
        review.mustWaitFor(by, stage);
        if (!missing.isEmpty()) {
            throw new OthersComeFirst(missing);
        }
        var atBoard = by == ReviewLevel.BOARD;
        stage = atBoard ? Stage.APPROVED : Stage.ACCEPTED;
        review.isApproved(by);
        return step(atBoard ? ReviewAct.APPROVED : ReviewAct.ACCEPTED, by, reviewer, "", clock);
    }

    /**
     * Sends it back to be completed in what is marked. The city may do so also with what it has accepted.
     *
     * @throws DueDayPassed when it would have to be completed before today
     */
    ReviewStep askForCompletion(CompletionDraft asked, ReviewLevel by, PortalUser reviewer, Clock clock) {
        mustNotBeOf(reviewer);
        if (by == ReviewLevel.BOARD || stage != Stage.ACCEPTED) {
            review.mustWaitFor(by, stage);
        }
        if (asked.dueOn().isBefore(LocalDate.now(clock))) {
            throw new DueDayPassed();
        }
        var remarks = asked.remarks(answer());
        stage = Stage.RETURNED;
        isDueOn(asked.dueOn());
        review.isSentBack(remarks.keySet(), by, clock.instant());
        return step(ReviewAct.RETURNED, by, reviewer, "", clock).asking(remarks, asked.dueOn());
    }

    private void mustNotBeOf(PortalUser reviewer) {
        if (stage.isSubmitted() && reviewer.accountId().equals(submittedById)) {
            throw new OwnSubmission();
        }
    }

    /** Nobody approves at the board any longer: it goes on to the city. */
    ReviewStep movesOn(Clock clock) {
        review.mustWaitFor(ReviewLevel.BOARD, stage);
        review.isApproved(ReviewLevel.BOARD);
        return step(ReviewAct.MOVED_ON, ReviewLevel.CITY, null, "", clock);
    }

    /** @throws CannotBeExcused when somebody has begun to answer */
    ReviewStep excuse(String reason, PortalUser office, Clock clock) {
        if (stage != Stage.EXPECTED || hasBeenSubmitted() || !isExpected()) {
            throw new CannotBeExcused(stage);
        }
        stage = Stage.EXCUSED;
        return step(ReviewAct.EXCUSED, ReviewLevel.CITY, office, reason, clock);
    }

    ReviewStep isAwaitedAgain(String reason, PortalUser office, Clock clock) {
        if (stage != Stage.EXCUSED) {
            throw new CannotBeExcused(stage);
        }
        stage = Stage.EXPECTED;
        return step(ReviewAct.EXPECTED_AGAIN, ReviewLevel.CITY, office, reason, clock);
    }

    /** @throws NothingToChange when it can be changed already, or that was asked already */
    ReviewStep askToChange(String why, PortalUser author, Clock clock) {
        return step(ReviewAct.CHANGE_ASKED, review.changeIsAsked(stage), author, why, clock);
    }

    /** @throws NothingToChange when nobody asks, or asks somebody else */
    ReviewStep refuseChange(ReviewLevel by, String why, PortalUser reviewer, Clock clock) {
        review.changeIsRefused(by);
        return step(ReviewAct.CHANGE_REFUSED, by, reviewer, why, clock);
    }

    private ReviewStep step(ReviewAct act, ReviewLevel level, @Nullable PortalUser by, String remark, Clock clock) {
        return new ReviewStep(this, review.nextStep(), review.rounds(), act, level, by, remark, clock.instant());
    }

    /** What a rule proposed when it was handed in; none until then. */
    Proposal proposal() {
        return answers.proposal();
    }

    FollowUpDraft answer() {
        return answers.draft();
    }

    @Override
    boolean hasBeenSubmitted() {
        return submittedAt != null;
    }

    @Nullable
    UUID submittedById() {
        return submittedById;
    }

    boolean isUnchanged() {
        return unchanged;
    }

    Stage stage() {
        return stage;
    }

    boolean isFromOffice() {
        return fromOffice;
    }

    Review review() {
        return review;
    }

    /** Whether anybody has filled in or decided anything. */
    boolean isWrittenOn() {
        return review.hasBegun() || !answer().equals(FollowUpDraft.EMPTY);
    }

    /** Whether the unit has something to do. */
    boolean isAwaited() {
        return isExpected() && !stage.isSubmitted() && stage != Stage.EXCUSED;
    }

    FollowUpDetails details(Period period) {
        return new FollowUpDetails(
                id(),
                version(),
                commitment().id(),
                unitId(),
                boardId(),
                period,
                dueOn(),
                stage,
                isExpected(),
                answer(),
                proposal(),
                unchanged,
                review.isReturned(),
                review.askedFor(),
                savedAt,
                savedByName,
                submittedAt,
                submittedByName);
    }
}
