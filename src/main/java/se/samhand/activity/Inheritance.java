package se.samhand.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment takes on from those that it goes on from.
 *
 * @param answeredText the programme's words that the unit answered
 * @param notApplicableYear the year for which it is agreed that it does not concern the unit, or null
 */
record Inheritance(
        CommitmentState state,
        @Nullable CommitmentAnswer answer,
        String localText,
        String answeredText,
        @Nullable Instant answeredAt,
        @Nullable String answeredByName,
        @Nullable UUID ownerFunctionId,
        @Nullable Integer notApplicableYear,
        Pauses pauses) {

    /** Whether the unit takes part, also where the programme asked for it no longer when its version had ended. */
    boolean isUndertaken() {
        return state.isUndertaken()
                || state == CommitmentState.LAPSED
                        && (answer == CommitmentAnswer.YES || answer == CommitmentAnswer.YES_ADAPTED);
    }

    /** As it goes on in the next version: a question that nobody has decided stays behind, and the unit is asked anew. */
    Inheritance goingOn() {
        if (isUndertaken()) {
            return in(state.isUndertaken() ? state : CommitmentState.ONGOING);
        }
        var asked = state == CommitmentState.NA_REQUESTED || state == CommitmentState.LAPSED;
        return asked ? in(CommitmentState.PROPOSED) : this;
    }

    Inheritance in(CommitmentState other) {
        return new Inheritance(
                other,
                answer,
                localText,
                answeredText,
                answeredAt,
                answeredByName,
                ownerFunctionId,
                notApplicableYear,
                pauses);
    }

    /** With the words of all that go on as one; nothing rests unless all of it does, and that is for the unit to say. */
    Inheritance together(String allLocalTexts, String allAnsweredTexts) {
        var given = answer == CommitmentAnswer.YES && !allLocalTexts.isEmpty() ? CommitmentAnswer.YES_ADAPTED : answer;
        return new Inheritance(
                state,
                given,
                allLocalTexts,
                allAnsweredTexts,
                answeredAt,
                answeredByName,
                ownerFunctionId,
                notApplicableYear,
                new Pauses());
    }

    /** For another unit: a function answers for its own unit only. */
    Inheritance withoutOwner() {
        return new Inheritance(
                state, answer, localText, answeredText, answeredAt, answeredByName, null, notApplicableYear, pauses);
    }
}
