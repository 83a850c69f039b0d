package se.samhand.organisation;

import java.util.List;

/** The change would make the organisation's history contradict itself. */
public class UnitCannotChange extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code organisation.refusal.}. */
    public enum Reason {
        ALREADY_BECAME,
        ANSWERED,
        ANSWERS_ITSELF,
        BECOMES_ITSELF,
        BELOW_ITSELF,
        CODE_FORM,
        CODE_TAKEN,
        DAY_MISSING,
        ENDS_BEFORE_IT_BEGINS,
        FEWER_UNITS,
        HAS_SUCCESSORS,
        HOSTED_TWICE,
        HOST_ANSWERS_FOR_NOBODY,
        HOST_BEGINS_LATER,
        HOST_NOT_THERE,
        KIND_STAYS,
        MORE_SUCCESSORS,
        MORE_UNITS,
        NOT_ENDED,
        NOT_THERE_THE_DAY_BEFORE,
        ONE_BELOW_THE_OTHER,
        OTHER_KIND,
        PARENT_MISSING,
        PARENT_NONE,
        PARENT_NOT_THERE,
        STILL_USED,
        SUB_UNIT_CODE,
        UNIT_NOT_THERE
    }

    private final List<UnitFault> faults;

    UnitCannotChange(Reason reason, String code) {
        this(List.of(new UnitFault("", reason, code)));
    }

    /** Everything that stands in the way at once. */
    UnitCannotChange(List<UnitFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /**
     * For whoever is told of {@link UnitsTakenBack}: people have written something that would go with the units.
     *
     * @param what it is, as people name it
     */
    public static UnitCannotChange becausePeopleWrote(String what) {
        return new UnitCannotChange(Reason.ANSWERED, what);
    }

    /** Never empty. */
    public List<UnitFault> faults() {
        return faults;
    }

    public Reason reason() {
        return faults.getFirst().reason();
    }

    static void throwIfAny(List<UnitFault> faults) {
        if (!faults.isEmpty()) {
            throw new UnitCannotChange(faults);
        }
    }
}
