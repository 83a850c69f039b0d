package se.samhand.activity;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a follow-up waits for on its way through review, and what it was sent back for. */
@Embeddable
class Review {

    private static final Set<Answer> FOLLOW_FROM_STATUS =
            EnumSet.of(Answer.DIFFERENCE, Answer.CAUSE, Answer.REMEDY, Answer.REMEDY_OWNER, Answer.REMEDY_DUE);

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewLevel waitsFor;

    private boolean returned;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewLevel returnedBy;

    private @Nullable Instant returnedAt;

    @Convert(converter = AnswersAsText.class)
    private Set<Answer> askedFor = Set.of();

    private boolean changeAsked;
    private int steps;
    private int rounds;

    protected Review() {} // for Hibernate, and for what nobody has submitted yet

    /** @param first who is the first to review, where the city has not asked for it itself */
    ReviewLevel begins(ReviewLevel first) {
        var level = returnedBy == ReviewLevel.CITY ? ReviewLevel.CITY : first;
        rounds++;
        returned = false;
        returnedBy = null;
        returnedAt = null;
        askedFor = Set.of();
        waitsFor = level;
        return level;
    }

    /** The board's word leads to the city, the city's word ends it. */
    void isApproved(ReviewLevel by) {
        waitsFor = by == ReviewLevel.BOARD ? ReviewLevel.CITY : null;
        changeAsked = false;
    }

    void isSentBack(Set<Answer> marked, ReviewLevel by, Instant at) {
        waitsFor = null;
        changeAsked = false;
        returned = true;
        returnedBy = by;
        returnedAt = at;
        askedFor = Set.copyOf(marked);
    }

    /** @throws NotYourTurn when it waits for somebody else, or for nobody */
    void mustWaitFor(ReviewLevel reviewer, Stage stage) {
        if (waitsFor != reviewer) {
            throw new NotYourTurn(stage);
        }
    }

    /** @throws ReviewRefused when the reviewer has read something else than what stands here now */
    void mustBeAsRead(boolean asRead, ReviewLevel reviewer, Stage stage) {
        if (!asRead) {
            mustWaitFor(reviewer, stage);
            throw new ChangedSinceRead();
        }
    }

    /** @return who can open it: whoever reviews it now, else the city */
    ReviewLevel changeIsAsked(Stage stage) {
        if (!stage.isSubmitted() || changeAsked) {
            throw new NothingToChange();
        }
        changeAsked = true;
        return whoCanOpen();
    }

    void changeIsRefused(ReviewLevel by) {
        if (!changeAsked || whoCanOpen() != by) {
            throw new NothingToChange();
        }
        changeAsked = false;
    }

    ReviewLevel whoCanOpen() {
        return waitsFor == null ? ReviewLevel.CITY : waitsFor;
    }

    boolean hasBegun() {
        return steps > 0;
    }

    int nextStep() {
        return ++steps;
    }

    /** What may be changed: everything, until it has been sent back for something. The rest follows from the status. */
    boolean isOpen(Answer answer) {
        return isOpen(answer, returned, askedFor);
    }

    /** What nobody asked to complete was whole when it was submitted, and cannot be mended now. */
    List<Fault> faultsOf(FollowUpDraft draft, Situation situation) {
        return situation.faultsOf(draft).stream().filter(this::canBeMended).toList();
    }

    private boolean canBeMended(Fault fault) {
        var answer = fault.answer();
        return answer == null ? !returned : isOpen(answer);
    }

    static boolean isOpen(Answer answer, boolean returned, Set<Answer> askedFor) {
        return !returned
                || askedFor.contains(answer)
                || askedFor.contains(Answer.STATUS) && FOLLOW_FROM_STATUS.contains(answer);
    }

    boolean isReturned() {
        return returned;
    }

    boolean isChangeAsked() {
        return changeAsked;
    }

    Set<Answer> askedFor() {
        return askedFor;
    }

    int rounds() {
        return rounds;
    }

    @Nullable
    ReviewLevel waitsFor() {
        return waitsFor;
    }
}
