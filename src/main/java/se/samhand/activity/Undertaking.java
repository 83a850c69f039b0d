package se.samhand.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.CommitmentNotPossible.Reason;
import se.samhand.period.Period;
import se.samhand.security.PortalUser;

/** What a unit says to an activity that is asked of it: yes, yes in own words, or that it does not concern it; and what follows. */
@Embeddable
class Undertaking {

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.PROPOSED;

    private LocalDate beginsOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CommitmentAnswer answer;

    private String localText = "";
    private String answeredText = "";
    private @Nullable Instant answeredAt;
    private @Nullable String answeredByName;
    private @Nullable UUID ownerFunctionId;
    private @Nullable Integer notApplicableYear;
    private @Nullable LocalDate endedOn;
    private String endReason = "";

    @Embedded
    private Pauses pauses = new Pauses();

    Undertaking(LocalDate beginsOn) {
        this.beginsOn = beginsOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Undertaking() {} // for Hibernate

    /** A rule of the programme names the unit. */
    void isAskedFor(LocalDate begins, LocalDate today) {
        if (state == CommitmentState.LAPSED) {
            state = CommitmentState.PROPOSED;
        }
        beginsOn = begins;
        isOn(today);
    }

    /** No rule of the programme names the unit any longer; what has ended stays as it ended. */
    void lapses() {
        state = state.hasEnded() ? state : CommitmentState.LAPSED;
    }

    /** What a day changes by itself: the activity begins, a pause begins or ends, a new year asks again. */
    private void isOn(LocalDate today) {
        if (state == CommitmentState.NA_ACCEPTED && notApplicableYear != null && notApplicableYear < today.getYear()) {
            state = CommitmentState.PROPOSED;
        }
        if (state.isUndertaken()) {
            state = stateOn(today);
        }
    }

    private CommitmentState stateOn(LocalDate today) {
        if (pauses.cover(today)) {
            return CommitmentState.PAUSED;
        }
        return today.isBefore(beginsOn) ? CommitmentState.COMMITTED : CommitmentState.ONGOING;
    }

    /** What it hands on to what it goes on as. */
    Inheritance passesOn() {
        return new Inheritance(
                state,
                answer,
                localText,
                answeredText,
                answeredAt,
                answeredByName,
                ownerFunctionId,
                notApplicableYear,
                new Pauses(pauses));
    }

    /** It goes on from another, of an earlier version. */
    void carriesOn(Inheritance from) {
        state = from.state();
        answer = from.answer();
        localText = from.localText();
        answeredText = from.answeredText();
        answeredAt = from.answeredAt();
        answeredByName = from.answeredByName();
        ownerFunctionId = from.ownerFunctionId();
        notApplicableYear = from.notApplicableYear();
        pauses = from.pauses();
    }

    /** Says yes: in the programme's words, or with words of its own beside them. */
    void undertake(String programmeText, String ownWords, PortalUser by, Instant now, LocalDate today) {
        state.mustBeAsked();
        state.mustNotWaitForDecision();
        answered(ownWords.isEmpty() ? CommitmentAnswer.YES : CommitmentAnswer.YES_ADAPTED, ownWords, by, now);
        answeredText = programmeText;
        notApplicableYear = null;
        state = stateOn(today);
    }

    /** Says that it does not concern the unit; that stands when the programme office has agreed. */
    void asksNotToBeConcerned(PortalUser by, Instant now) {
        state.mustBeAsked();
        state.mustNotWaitForDecision();
        answered(CommitmentAnswer.NOT_APPLICABLE, "", by, now);
        state = CommitmentState.NA_REQUESTED;
    }

    /** Agreed, for the year; it is asked again the year after. */
    void isNotConcerned(int year) {
        state.mustWaitForDecision();
        notApplicableYear = year;
        state = CommitmentState.NA_ACCEPTED;
    }

    void isConcernedAfterAll() {
        state.mustWaitForDecision();
        state = CommitmentState.NA_REFUSED;
    }

    /** @param functionId null for nobody yet */
    void isOwnedBy(@Nullable UUID functionId) {
        state.mustBeAsked();
        ownerFunctionId = functionId;
    }

    void pauses(LocalDate from, LocalDate to, String reason, LocalDate today) {
        state.mustBeUndertaken();
        pauses.add(from, to, reason);
        state = stateOn(today);
    }

    /** Takes away a pause that has not begun, or lets one that has begun end the day before. */
    void goesOn(LocalDate pauseFrom, LocalDate today) {
        state.mustBeUndertaken();
        pauses.cutShort(pauseFrom, today);
        state = stateOn(today);
    }

    void isDone(LocalDate day) {
        ends(day, CommitmentState.DONE, "");
    }

    void isGivenUp(LocalDate day, String reason) {
        ends(day, CommitmentState.DISCONTINUED, reason);
    }

    private void ends(LocalDate day, CommitmentState as, String reason) {
        state.mustBeUndertaken();
        state = as;
        endedOn = day;
        endReason = reason;
    }

    void isTakenUpAgain(LocalDate today) {
        if (!state.hasEnded()) {
            throw new CommitmentNotPossible(Reason.NOT_ENDED);
        }
        endedOn = null;
        endReason = "";
        state = stateOn(today);
    }

    /** Not in a year in which it does not concern it, not when it rests on the last day, not for what began after its end. */
    boolean isFollowedUpFor(Period period) {
        if (notApplicableYear != null && notApplicableYear == period.year()) {
            return false;
        }
        var over = endedOn != null && endedOn.isBefore(period.from());
        return !over && !pauses.cover(period.to());
    }

    /** What {@link #isTakenBack} needs. */
    CommitmentBefore before() {
        return new CommitmentBefore(
                state,
                answer,
                localText,
                answeredText,
                answeredAt,
                answeredByName,
                ownerFunctionId,
                notApplicableYear,
                pauses.details().size());
    }

    /**
     * What a file answered is taken back.
     *
     * @throws CommitmentNotPossible when something has been decided about it since
     */
    void isTakenBack(CommitmentBefore before, LocalDate today) {
        state.mustBeAsked();
        state.mustNotWaitForDecision();
        if (pauses.details().size() != before.pauses()) {
            throw new CommitmentNotPossible(Reason.PAUSES_OVERLAP);
        }
        answer = before.answer();
        localText = before.localText();
        answeredText = before.answeredText();
        answeredAt = before.answeredAt();
        answeredByName = before.answeredByName();
        ownerFunctionId = before.ownerFunctionId();
        notApplicableYear = before.notApplicableYear();
        state = before.state().isUndertaken() ? stateOn(today) : before.state();
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    CommitmentState state() {
        return state;
    }

    @Nullable
    UUID ownerFunctionId() {
        return ownerFunctionId;
    }

    String localText() {
        return localText;
    }

    /** Whether the programme's words are others than those that the unit answered. */
    boolean answersOtherWordsThan(String programmeText) {
        return !answeredText.isEmpty() && !answeredText.equals(programmeText);
    }

    UndertakingDetails details(String programmeText) {
        return new UndertakingDetails(
                state,
                answer,
                localText,
                answersOtherWordsThan(programmeText),
                answeredAt,
                answeredByName,
                ownerFunctionId,
                endedOn,
                endReason,
                pauses.details());
    }

    private void answered(CommitmentAnswer given, String ownWords, PortalUser by, Instant now) {
        answer = given;
        localText = ownWords;
        answeredAt = now;
        answeredByName = by.displayName();
    }
}
