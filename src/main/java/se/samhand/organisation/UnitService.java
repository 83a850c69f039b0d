package se.samhand.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.UnitCannotChange.Reason;
import se.samhand.security.Roles;

/**
 * What administrators do with one unit. Nothing is deleted: a unit ends. Where it becomes another,
 * {@link RestructuringService} does it.
 */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class UnitService {

    private final OrgUnits units;
    private final UnitHosts hosts;
    private final OrganisationDirectory directory;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    UnitService(
            OrgUnits units,
            UnitHosts hosts,
            OrganisationDirectory directory,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.units = units;
        this.hosts = hosts;
        this.directory = directory;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Everything that stands in the way, of a draft that may still be full of gaps; nothing is written.
     *
     * @param id the unit it would change, or null for a new one
     */
    public List<UnitFault> faultsOf(@Nullable UUID id, UnitDraft draft) {
        return UnitRules.faults(id, draft, directory.readNow());
    }

    /** @throws UnitCannotChange with everything that stands in the way */
    @Transactional
    public Unit create(@Valid UnitDraft draft) {
        UnitCannotChange.throwIfAny(faultsOf(null, draft));
        var unit = new OrgUnit(draft.code(), requireNonNull(draft.type()), facts(draft), above(draft));
        try {
            units.saveAndFlush(unit);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new UnitCannotChange(List.of(new UnitFault("code", Reason.CODE_TAKEN, draft.code())));
        }
        return changed(unit, "unit.added", "");
    }

    /**
     * Corrects what is recorded of a unit, for all of its time. Its code and kind stay, whatever the draft says.
     *
     * @throws UnitCannotChange with everything that stands in the way
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    @Transactional
    public Unit describe(UUID id, long version, @Valid UnitDraft draft) {
        var unit = current(id, version);
        UnitCannotChange.throwIfAny(faultsOf(id, draft));
        unit.describe(facts(draft), above(draft));
        units.flush();
        return changed(unit, "unit.described", "");
    }

    /** Everything that stands in the way of {@link #end}; nothing is written. */
    public List<UnitFault> faultsOfEnd(UUID id, LocalDate lastDay) {
        var organisation = directory.readNow();
        return new Ending(organisation.byId(id).orElseThrow(), lastDay, organisation).faults();
    }

    /** What {@link #end} would do, line by line. */
    public List<ChangeLine> previewOfEnd(UUID id, LocalDate lastDay) {
        var organisation = directory.readNow();
        return new Ending(organisation.byId(id).orElseThrow(), lastDay, organisation).lines();
    }

    /**
     * Ends a unit and all below it without anybody to carry on. What it is host of is left without a host.
     *
     * @throws UnitCannotChange when one of them would end before it begins
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    @Transactional
    public Unit end(UUID id, long version, LocalDate lastDay) {
        var unit = current(id, version);
        var organisation = directory.readNow();
        var ending = new Ending(organisation.byId(id).orElseThrow(), lastDay, organisation);
        UnitCannotChange.throwIfAny(ending.faults());
        units.findAllById(ending.unitIds()).forEach(it -> it.endsOn(lastDay));
        for (var host : hosts.touching(ending.unitIds())) {
            if (host.days().goesOnAfter(lastDay)) {
                host.endsOn(lastDay);
            }
        }
        units.flush();
        return changed(unit, "unit.ended", lastDay.toString());
    }

    /**
     * Lets a unit that was ended go on; what ended below it does not follow by itself.
     *
     * @throws UnitCannotChange when it has not ended, or has become another
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    @Transactional
    public Unit reopen(UUID id, long version) {
        var unit = current(id, version);
        if (unit.facts().validTo() == null) {
            throw new UnitCannotChange(Reason.NOT_ENDED, unit.facts().name());
        }
        if (!directory.readNow().successorsOf(id).isEmpty()) {
            throw new UnitCannotChange(Reason.HAS_SUCCESSORS, unit.facts().name());
        }
        unit.goesOn();
        units.flush();
        return changed(unit, "unit.reopened", "");
    }

    private OrgUnit current(UUID id, long version) {
        var unit = units.findById(id).orElseThrow();
        if (unit.version() != version) {
            throw new ObjectOptimisticLockingFailureException(OrgUnit.class, id);
        }
        return unit;
    }

    private @Nullable OrgUnit above(UnitDraft draft) {
        return draft.parentId() == null
                ? null
                : units.findById(draft.parentId()).orElseThrow();
    }

    private static UnitFacts facts(UnitDraft draft) {
        return new UnitFacts(
                draft.name().strip(),
                requireNonNull(draft.validFrom()),
                draft.validTo(),
                requireNonNull(draft.verification()),
                draft.source().strip());
    }

    private Unit changed(OrgUnit unit, String action, String detail) {
        audit.record(action, "unit", unit.id(), unit.facts().name(), detail);
        events.publishEvent(new OrganisationChanged());
        return directory.readNow().byId(unit.id()).orElseThrow();
    }
}
