package se.samhand.organisation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.security.Roles;

/** Makes units into others on a day: merges, splits, renames and moves them with everything below. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class RestructuringService {

    private final RestructuringExecution execution;
    private final RestructuringUndo undo;
    private final OrganisationDirectory directory;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    RestructuringService(
            RestructuringExecution execution,
            RestructuringUndo undo,
            OrganisationDirectory directory,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.execution = execution;
        this.undo = undo;
        this.directory = directory;
        this.audit = audit;
        this.events = events;
    }

    /** Everything that stands in the way, of a draft that may still be full of gaps; nothing is written. */
    public List<UnitFault> faultsOf(RestructuringDraft draft) {
        return RestructuringRules.faults(draft, directory.readNow());
    }

    /**
     * What {@link #carryOut} would do, line by line.
     *
     * @throws UnitCannotChange as {@link #carryOut}
     */
    public List<ChangeLine> preview(@Valid RestructuringDraft draft) {
        var organisation = directory.readNow();
        return new RestructuringLines(plan(draft, organisation), organisation).lines();
    }

    /**
     * Ends the old units and all below them the day before, and lets the new ones begin on the day, with what stood
     * below, and with their hosts.
     *
     * @return the new units that the draft names
     * @throws UnitCannotChange with everything that stands in the way; nothing is written
     */
    @Transactional
    public List<Unit> carryOut(@Valid RestructuringDraft draft) {
        var plan = plan(draft, directory.readNow());
        execution.carryOut(plan, draft.kind());
        events.publishEvent(new OrganisationChanged());
        return record(draft, plan);
    }

    /** What has been restructured so far, the latest first. */
    public List<Restructuring> restructurings() {
        return Restructuring.allOf(directory.readNow());
    }

    /**
     * Takes a restructuring back: the units that began go away again, those that ended go on, with their hosts.
     *
     * @param unitId one of the units that began
     * @throws UnitCannotChange when people have written something on one of the units that began, or something else has
     *     come to stand on it; nothing is written
     */
    @Transactional
    public void takeBack(UUID unitId) {
        var organisation = directory.readNow();
        var unit = organisation.byId(unitId).orElseThrow();
        undo.undo(unit, organisation);
        audit.record("unit.restructuring-taken-back", "unit", unit.id(), unit.name(), unit.code());
        events.publishEvent(new OrganisationChanged());
    }

    private RestructuringPlan plan(RestructuringDraft draft, Organisation organisation) {
        UnitCannotChange.throwIfAny(RestructuringRules.faults(draft, organisation));
        return new RestructuringPlan(draft, organisation);
    }

    private List<Unit> record(RestructuringDraft draft, RestructuringPlan plan) {
        var organisation = directory.readNow();
        var from = plan.becoming().stream()
                .map(it -> it.from())
                .filter(it -> draft.fromIds().contains(it.id()))
                .map(Unit::code)
                .distinct()
                .collect(Collectors.joining(", "));
        var begun = draft.successors().stream()
                .flatMap(it -> organisation.byCode(it.code()).stream())
                .toList();
        begun.forEach(it -> audit.record("unit.restructured", "unit", it.id(), it.name(), plan.on() + ": " + from));
        return begun;
    }
}
