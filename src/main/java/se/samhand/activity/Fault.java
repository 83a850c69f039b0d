package se.samhand.activity;

import org.jspecify.annotations.Nullable;

/** Something that is missing before a follow-up can be submitted. Each has its sentence in the translations, {@code activity.fault.}. */
public enum Fault {
    /** Mended where remedies are told of, not in the form. */
    EARLIER_REMEDY_UNSPOKEN(null),
    STATUS_MISSING(Answer.STATUS),
    DIFFERENCE_MISSING(Answer.DIFFERENCE),
    NARRATIVE_MISSING(Answer.NARRATIVE),
    CAUSE_MISSING(Answer.CAUSE),
    REMEDY_MISSING(Answer.REMEDY),
    REMEDY_OWNER_MISSING(Answer.REMEDY_OWNER),
    REMEDY_DUE_MISSING(Answer.REMEDY_DUE),
    REMEDY_DUE_PASSED(Answer.REMEDY_DUE);

    private final @Nullable Answer answer;

    Fault(@Nullable Answer answer) {
        this.answer = answer;
    }

    /** Where it is mended; null for what is mended beside the form. */
    public @Nullable Answer answer() {
        return answer;
    }
}
