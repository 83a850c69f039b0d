package se.samhand.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.UnitCannotChange.Reason;

/** Finds everything that stands in the way of a unit as it is written, however little of its form is filled in. */
final class UnitRules {

    private final @Nullable UUID id;
    private final UnitDraft draft;
    private final Organisation organisation;
    private final List<UnitFault> faults = new ArrayList<>();

    private UnitRules(@Nullable UUID id, UnitDraft draft, Organisation organisation) {
        this.id = id;
        this.draft = draft;
        this.organisation = organisation;
    }

    static List<UnitFault> faults(@Nullable UUID id, UnitDraft draft, Organisation organisation) {
        var rules = new UnitRules(id, draft, organisation);
        if (id == null) {
            rules.checkCode();
        }
        rules.checkPlace();
        rules.checkDays();
        return List.copyOf(rules.faults);
    }

    private void checkCode() {
        if (!draft.code().isEmpty() && !OrgUnitRules.isGood(draft.code())) {
            refuse("code", Reason.CODE_FORM, draft.code());
        } else if (organisation.byCode(draft.code()).isPresent()) {
            refuse("code", Reason.CODE_TAKEN, draft.code());
        }
    }

    private void checkPlace() {
        var type = organisation.byId(id).map(Unit::type).or(() -> Optional.ofNullable(draft.type()));
        var parent = organisation.byId(draft.parentId());
        type.ifPresent(it -> {
            if (OrgUnitRules.standsBelowAnother(it) && parent.isEmpty()) {
                refuse("parentId", Reason.PARENT_MISSING, "");
            } else if (!OrgUnitRules.standsBelowAnother(it) && parent.isPresent()) {
                refuse("parentId", Reason.PARENT_NONE, "");
            }
        });
        parent.ifPresent(it -> {
            if (isItselfOrBelow(it) || !OrgUnitRules.mayStandAbove(it.type())) {
                refuse("parentId", Reason.BELOW_ITSELF, it.name());
            } else if (draft.validFrom() != null
                    && !new DaySpan(it.validFrom(), it.validTo())
                            .overlaps(new DaySpan(draft.validFrom(), draft.validTo()))) {
                refuse("parentId", Reason.PARENT_NOT_THERE, it.name());
            }
        });
    }

    private void checkDays() {
        if (draft.validFrom() != null && new DaySpan(draft.validFrom(), draft.validTo()).isBackwards()) {
            refuse("validTo", Reason.ENDS_BEFORE_IT_BEGINS, draft.name());
        }
    }

    private boolean isItselfOrBelow(Unit parent) {
        for (var it = Optional.of(parent);
                it.isPresent();
                it = organisation.byId(it.get().parentId())) {
            if (it.get().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private void refuse(String field, Reason reason, String subject) {
        faults.add(new UnitFault(field, reason, subject));
    }
}
