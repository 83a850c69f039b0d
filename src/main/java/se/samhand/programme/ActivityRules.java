package se.samhand.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.codelists.CodeLists;
import se.samhand.organisation.Organisation;
import se.samhand.programme.DraftFault.Reason;

/** Finds everything that stands in the way of an activity as it is written, however little of its form is filled in. */
final class ActivityRules {

    private final ActivityDraft draft;
    private final Organisation organisation;
    private final CodeLists codeLists;
    private final List<DraftFault> faults = new ArrayList<>();

    private ActivityRules(ActivityDraft draft, Organisation organisation, CodeLists codeLists) {
        this.draft = draft;
        this.organisation = organisation;
        this.codeLists = codeLists;
    }

    static List<DraftFault> faults(
            ActivityDraft draft, boolean codeTaken, Organisation organisation, CodeLists codeLists) {
        var rules = new ActivityRules(draft, organisation, codeLists);
        if (codeTaken) {
            rules.refuse("code", Reason.CODE_TAKEN, draft.code());
        }
        rules.refuseBackwards("endsOn", draft.startsOn(), draft.endsOn());
        rules.checkMarks("targetGroups", TagList.TARGET_GROUP, draft.targetGroups());
        rules.checkMarks("violenceTypes", TagList.VIOLENCE_TYPE, draft.violenceTypes());
        rules.checkMarks("successFactors", TagList.SUCCESS_FACTOR, draft.successFactors());
        for (int at = 0; at < draft.responsibilities().size(); at++) {
            rules.checkNamed(
                    "responsibilities[" + at + "]", draft.responsibilities().get(at), at);
        }
        return List.copyOf(rules.faults);
    }

    private void checkMarks(String field, TagList list, Set<String> codes) {
        var known = codeLists.codes(list.codeList());
        codes.stream().filter(code -> !known.contains(code)).forEach(code -> refuse(field, Reason.CODE_UNKNOWN, code));
    }

    private void checkNamed(String path, ResponsibilityDraft named, int at) {
        refuseBackwards(path + ".validTo", named.validFrom(), named.validTo());
        if (!named.responsible().isEmpty() && !isKnown(named.responsible())) {
            refuse(path + ".responsible", Reason.UNIT_UNKNOWN, named.responsible());
        }
        if (draft.responsibilities().subList(0, at).stream().anyMatch(earlier -> isSameAtTheSameTime(earlier, named))) {
            refuse(path + ".responsible", Reason.NAMED_TWICE, named.responsible());
        }
        if (isBefore(named.validTo(), draft.startsOn()) || isBefore(draft.endsOn(), named.validFrom())) {
            refuse(path + ".validFrom", Reason.NOT_IN_ITS_TIME, named.responsible());
        }
    }

    private boolean isKnown(String responsible) {
        return new Responsibility(responsible, ResponsibilityRole.LEADS).group().isPresent()
                || organisation.byCode(responsible).isPresent();
    }

    private static boolean isSameAtTheSameTime(ResponsibilityDraft one, ResponsibilityDraft other) {
        return !one.responsible().isEmpty()
                && one.responsible().equals(other.responsible())
                && !isBefore(one.validTo(), other.validFrom())
                && !isBefore(other.validTo(), one.validFrom());
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private void refuseBackwards(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (isBefore(to, from)) {
            refuse(field, Reason.ENDS_BEFORE_IT_BEGINS, "");
        }
    }

    private void refuse(String field, Reason reason, String subject) {
        faults.add(new DraftFault(field, reason, subject));
    }
}
