package se.samhand.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import se.samhand.organisation.RestructuringPlan.Beginning;
import se.samhand.organisation.UnitCannotChange.Reason;

/** Writes down what a plan says. */
@Component
class RestructuringExecution {

    private final OrgUnits units;
    private final OrgUnitSuccessions successions;
    private final UnitHosts hosts;

    RestructuringExecution(OrgUnits units, OrgUnitSuccessions successions, UnitHosts hosts) {
        this.units = units;
        this.successions = successions;
        this.hosts = hosts;
    }

    void carryOut(RestructuringPlan plan, SuccessionKind kind) {
        var named = UnitsByCode.of(units.findAllById(standingIn(plan)));
        endHosts(plan);
        plan.ending().forEach(it -> named.get(it.code()).endsOn(plan.lastDay()));
        plan.beginning().forEach(it -> named.add(units.save(begun(it, plan.on(), named))));
        flush(plan);
        successions.saveAll(plan.becoming().stream()
                .map(it -> new OrgUnitSuccession(
                        named.get(it.from().code()), named.get(it.to().code()), plan.on(), kind))
                .toList());
        beginHosts(plan, named);
    }

    private static List<UUID> standingIn(RestructuringPlan plan) {
        var parents = plan.beginning().stream().map(Beginning::parentId).filter(Objects::nonNull);
        return Stream.concat(plan.ending().stream().map(Unit::id), parents)
                .distinct()
                .toList();
    }

    private void flush(RestructuringPlan plan) {
        try {
            units.flush();
        } catch (DataIntegrityViolationException takenMeanwhile) {
            var code = plan.beginning().getFirst().code();
            throw new UnitCannotChange(List.of(new UnitFault("successors[0].code", Reason.CODE_TAKEN, code)));
        }
    }

    private static OrgUnit begun(Beginning it, LocalDate on, UnitsByCode named) {
        var above = it.parentId() == null ? named.get(it.parentCode()) : named.byId(it.parentId());
        var source = it.like() == null
                ? it.source()
                : named.get(it.like().code()).facts().source();
        return new OrgUnit(it.code(), it.type(), new UnitFacts(it.name(), on, null, it.verification(), source), above);
    }

    /** Those that have not begun yet are taken away at once, so that their day is free for the new ones. */
    private void endHosts(RestructuringPlan plan) {
        var wanted = plan.endingHosts().stream()
                .map(it -> new HostKey(it.unitId(), it.validFrom()))
                .collect(Collectors.toSet());
        for (var host : hosts.ofUnits(wanted.stream().map(HostKey::unitId).toList())) {
            if (wanted.contains(new HostKey(host.unit().id(), host.validFrom()))) {
                if (host.validFrom().isBefore(plan.on())) {
                    host.endsOn(plan.lastDay());
                } else {
                    hosts.delete(host);
                }
            }
        }
        hosts.flush();
    }

    private void beginHosts(RestructuringPlan plan, UnitsByCode named) {
        var others = plan.newHosts().stream()
                .flatMap(it -> Stream.of(it.unitCode(), it.hostCode()))
                .filter(code -> named.find(code).isEmpty())
                .toList();
        units.findByCodeIn(others).forEach(named::add);
        hosts.saveAll(plan.newHosts().stream()
                .map(it -> new UnitHost(
                        named.get(it.unitCode()), it.from(), named.get(it.hostCode()), it.to(), it.verification()))
                .toList());
        hosts.flush();
    }

    private record HostKey(UUID unitId, LocalDate from) {}
}
