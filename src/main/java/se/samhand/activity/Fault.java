package se.samhand.activity;

/** Something that is missing before a follow-up can be submitted. Each has its sentence in the translations, {@code activity.fault.}. */
public enum Fault {
    STATUS_MISSING(Answer.STATUS),
    NARRATIVE_MISSING(Answer.NARRATIVE),
    CAUSE_MISSING(Answer.CAUSE),
    REMEDY_MISSING(Answer.REMEDY),
    REMEDY_OWNER_MISSING(Answer.REMEDY_OWNER),
    REMEDY_DUE_MISSING(Answer.REMEDY_DUE),
    REMEDY_DUE_PASSED(Answer.REMEDY_DUE);

    private final Answer answer;

    Fault(Answer answer) {
        this.answer = answer;
    }

    /** Where it is mended. */
    public Answer answer() {
        return answer;
    }
}
