package se.samhand.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.ChangeLine.What;
import se.samhand.organisation.UnitCannotChange.Reason;
import se.samhand.security.Roles;

/** Says which board answers for a centre, a clinic or another unit that stands below no board of its own. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class HostService {

    private final OrgUnits units;
    private final UnitHosts hosts;
    private final OrganisationDirectory directory;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    HostService(
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

    /** Everything that stands in the way, of a draft that may still be full of gaps; nothing is written. */
    public List<UnitFault> faultsOf(UUID unitId, HostDraft draft) {
        var organisation = directory.readNow();
        var faults = new ArrayList<UnitFault>();
        var unit = organisation.byId(unitId).orElseThrow();
        if (!mayBeHosted(unit.type())) {
            faults.add(new UnitFault("", Reason.ANSWERS_ITSELF, unit.name()));
        }
        if (draft.from() != null && !unit.existsOn(draft.from())) {
            faults.add(new UnitFault("from", Reason.UNIT_NOT_THERE, unit.name()));
        }
        organisation.byId(draft.hostId()).ifPresent(host -> {
            if (!host.type().isBoard()) {
                faults.add(new UnitFault("hostId", Reason.HOST_ANSWERS_FOR_NOBODY, host.name()));
            } else if (draft.from() != null && !host.existsOn(draft.from())) {
                faults.add(new UnitFault("hostId", Reason.HOST_NOT_THERE, host.name()));
            }
        });
        return faults;
    }

    /** What {@link #host} would do, line by line. */
    public List<ChangeLine> preview(UUID unitId, @Valid HostDraft draft) {
        var organisation = directory.readNow();
        var from = requireNonNull(draft.from());
        var unit = organisation.byId(unitId).map(Unit::name).orElse("");
        var lines = new ArrayList<ChangeLine>();
        organisation
                .hostOf(unitId, from)
                .ifPresent(it -> lines.add(new ChangeLine(What.HOST_ENDS, unit, it.name(), from.minusDays(1))));
        organisation
                .byId(draft.hostId())
                .ifPresent(it -> lines.add(new ChangeLine(What.HOST_BEGINS, unit, it.name(), from)));
        return lines;
    }

    /**
     * Gives a unit a host from a day until the next one begins; the earlier one ends the day before.
     *
     * @throws UnitCannotChange with everything that stands in the way
     */
    @Transactional
    public void host(UUID unitId, @Valid HostDraft draft) {
        UnitCannotChange.throwIfAny(faultsOf(unitId, draft));
        var from = requireNonNull(draft.from());
        var unit = units.findById(unitId).orElseThrow();
        var board = units.findById(requireNonNull(draft.hostId())).orElseThrow();
        var howSure = requireNonNull(draft.verification());
        var standing = hosts.ofUnits(Set.of(unitId));
        var same = standing.stream().filter(it -> it.validFrom().equals(from)).findFirst();
        if (same.isPresent()) {
            same.get().describe(board, same.get().validTo(), howSure);
        } else {
            var next = standing.stream()
                    .map(UnitHost::validFrom)
                    .filter(from::isBefore)
                    .min(LocalDate::compareTo);
            standing.stream().filter(it -> it.days().contains(from)).forEach(it -> it.endsOn(from.minusDays(1)));
            hosts.save(new UnitHost(
                    unit, from, board, next.map(it -> it.minusDays(1)).orElse(null), howSure));
        }
        hosts.flush();
        changed(unit, "unit.host-set", board.code() + " " + from);
    }

    /**
     * Takes the latest host of a unit back; the one before goes on.
     *
     * @return the host that goes on, if there was one before
     */
    @Transactional
    public Optional<Unit> takeBackLatest(UUID unitId) {
        var standing = hosts.ofUnits(Set.of(unitId));
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var latest = standing.getLast();
        hosts.delete(latest);
        hosts.flush();
        var before = standing.stream()
                .filter(it -> latest.validFrom().minusDays(1).equals(it.validTo()))
                .findFirst();
        before.ifPresent(it -> it.goesOn(latest.validTo()));
        hosts.flush();
        changed(latest.unit(), "unit.host-taken-back", latest.host().code() + " " + latest.validFrom());
        return before.flatMap(it -> directory.readNow().byId(it.host().id()));
    }

    /** Boards answer for themselves: one that were answered for by another would answer for nothing. */
    static boolean mayBeHosted(UnitType type) {
        return !type.isBoard() && OrgUnitRules.standsBelowAnother(type);
    }

    private void changed(OrgUnit unit, String action, String detail) {
        audit.record(action, "unit", unit.id(), unit.facts().name(), detail);
        events.publishEvent(new OrganisationChanged());
    }
}
