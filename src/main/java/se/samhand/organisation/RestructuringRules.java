package se.samhand.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.UnitCannotChange.Reason;

/** Finds everything that stands in the way of a restructuring, however little of its form is filled in. */
final class RestructuringRules {

    private static final int LONGEST_CODE = 20;

    private final RestructuringDraft draft;
    private final Organisation organisation;
    private final List<UnitFault> faults = new ArrayList<>();

    private RestructuringRules(RestructuringDraft draft, Organisation organisation) {
        this.draft = draft;
        this.organisation = organisation;
    }

    static List<UnitFault> faults(RestructuringDraft draft, Organisation organisation) {
        var rules = new RestructuringRules(draft, organisation);
        rules.checkNumbers();
        rules.checkOldUnits();
        for (int i = 0; i < draft.successors().size(); i++) {
            rules.checkSuccessor(draft.successors().get(i), "successors[" + i + "].");
        }
        if (rules.faults.isEmpty() && rules.isWhole()) {
            rules.checkCodesBelow();
        }
        return List.copyOf(rules.faults);
    }

    private void checkNumbers() {
        var from = draft.fromIds().size();
        var to = draft.successors().size();
        if (draft.kind() == SuccessionKind.MERGE && from == 1) {
            refuse("fromIds", Reason.MORE_UNITS, "");
        }
        if (draft.kind() != SuccessionKind.MERGE && from > 1) {
            refuse("fromIds", Reason.FEWER_UNITS, "");
        }
        if (draft.kind() == SuccessionKind.SPLIT ? to < 2 : to != 1) {
            refuse("successors", to < 2 ? Reason.MORE_SUCCESSORS : Reason.FEWER_UNITS, "");
        }
    }

    private void checkOldUnits() {
        var units = oldUnits();
        if (units.size() < draft.fromIds().size()) {
            refuse("fromIds", Reason.UNIT_NOT_THERE, "");
        }
        for (var unit : units) {
            if (!OrgUnitRules.standsBelowAnother(unit.type())) {
                refuse("fromIds", Reason.KIND_STAYS, unit.name());
            }
            if (!organisation.successorsOf(unit.id()).isEmpty()) {
                refuse("fromIds", Reason.ALREADY_BECAME, unit.name());
            } else if (draft.on() != null && !unit.existsOn(draft.on().minusDays(1))) {
                refuse("fromIds", Reason.NOT_THERE_THE_DAY_BEFORE, unit.name());
            }
            if (units.stream().anyMatch(other -> isBelow(unit, other))) {
                refuse("fromIds", Reason.ONE_BELOW_THE_OTHER, unit.name());
            }
        }
    }

    private void checkSuccessor(SuccessorDraft successor, String path) {
        var code = successor.code();
        if (!code.isEmpty() && !OrgUnitRules.isGood(code)) {
            refuse(path + "code", Reason.CODE_FORM, code);
        } else if (isTaken(code)
                || draft.successors().stream()
                                .filter(it -> it.code().equals(code))
                                .count()
                        > 1) {
            refuse(path + "code", Reason.CODE_TAKEN, code);
        }
        var types = oldUnits().stream().map(Unit::type).collect(Collectors.toSet());
        if (successor.type() != null && !types.isEmpty() && !types.contains(successor.type())) {
            refuse(path + "type", Reason.OTHER_KIND, "");
        }
        checkPlace(successor.parentId(), draft.on(), path);
    }

    private void checkPlace(@Nullable UUID parentId, @Nullable LocalDate on, String path) {
        var parent = organisation.byId(parentId);
        if (parent.isEmpty()) {
            return;
        }
        var goes = oldUnits().stream().anyMatch(old -> old.equals(parent.get()) || isBelow(parent.get(), old));
        if (goes || !OrgUnitRules.mayStandAbove(parent.get().type())) {
            refuse(path + "parentId", Reason.BELOW_ITSELF, parent.get().name());
        } else if (on != null && !parent.get().existsOn(on)) {
            refuse(path + "parentId", Reason.PARENT_NOT_THERE, parent.get().name());
        }
    }

    /** What stands below gets its code from the new unit's, which may be too long or taken. */
    private void checkCodesBelow() {
        Set<String> met = new HashSet<>();
        Predicate<String> cannotBe = code -> code.length() > LONGEST_CODE || isTaken(code) || !met.add(code);
        new RestructuringPlan(draft, organisation)
                .beginning().stream()
                        .map(RestructuringPlan.Beginning::code)
                        .filter(cannotBe)
                        .forEach(code -> refuse("successors[0].code", Reason.SUB_UNIT_CODE, code));
    }

    private boolean isWhole() {
        return draft.on() != null
                && !draft.fromIds().isEmpty()
                && draft.successors().stream().noneMatch(it -> it.type() == null || it.verification() == null);
    }

    private boolean isTaken(String code) {
        return organisation.byCode(code).isPresent();
    }

    private List<Unit> oldUnits() {
        return draft.fromIds().stream()
                .flatMap(id -> organisation.byId(id).stream())
                .toList();
    }

    private boolean isBelow(Unit unit, Unit above) {
        for (var it = organisation.byId(unit.parentId());
                it.isPresent();
                it = organisation.byId(it.get().parentId())) {
            if (it.get().equals(above)) {
                return true;
            }
        }
        return false;
    }

    private void refuse(String field, Reason reason, String subject) {
        faults.add(new UnitFault(field, reason, subject));
    }
}
