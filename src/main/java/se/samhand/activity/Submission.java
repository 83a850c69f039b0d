package se.samhand.activity;

/**
 * What is handed in.
 *
 * @param situation what surrounds it today
 * @param repeated whether it stands by what was said last time, which is disclosed
 */
record Submission(FollowUpDraft draft, Situation situation, boolean repeated) {

    /** Without a reason for judging otherwise than the rule where nobody does, as far as that is open to change. */
    FollowUpDraft whole(Review review) {
        return review.isOpen(Answer.DIFFERENCE) ? situation.withoutNeedlessDifference(draft) : draft;
    }
}
