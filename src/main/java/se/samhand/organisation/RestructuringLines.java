package se.samhand.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samhand.organisation.ChangeLine.What;
import se.samhand.organisation.RestructuringPlan.Beginning;

/** Tells a plan line by line, for people to read before they decide. */
final class RestructuringLines {

    private final RestructuringPlan plan;
    private final Organisation organisation;

    RestructuringLines(RestructuringPlan plan, Organisation organisation) {
        this.plan = plan;
        this.organisation = organisation;
    }

    List<ChangeLine> lines() {
        var lines = new ArrayList<ChangeLine>();
        plan.ending().forEach(it -> lines.add(new ChangeLine(What.ENDS, it.name(), "", plan.lastDay())));
        plan.beginning().forEach(it -> lines.add(new ChangeLine(What.BEGINS, it.name(), becameOf(it), plan.on())));
        plan.newHosts()
                .forEach(it -> lines.add(
                        new ChangeLine(What.HOST_BEGINS, nameOf(it.unitCode()), nameOf(it.hostCode()), it.from())));
        plan.endingHosts()
                .forEach(it -> organisation
                        .byId(it.unitId())
                        .filter(unit -> !plan.ending().contains(unit))
                        .filter(unit -> plan.newHosts().stream()
                                .noneMatch(host -> host.unitCode().equals(unit.code())))
                        .ifPresent(
                                unit -> lines.add(new ChangeLine(What.LEFT_WITHOUT_HOST, unit.name(), "", plan.on()))));
        return lines;
    }

    private String becameOf(Beginning unit) {
        return plan.becoming().stream()
                .filter(it -> it.to().equals(unit))
                .map(it -> it.from().name())
                .collect(Collectors.joining(", "));
    }

    private String nameOf(String code) {
        return plan.beginning().stream()
                .filter(it -> it.code().equals(code))
                .map(Beginning::name)
                .findFirst()
                .or(() -> organisation.byCode(code).map(Unit::name))
                .orElse(code);
    }
}
