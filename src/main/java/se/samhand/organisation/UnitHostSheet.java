package se.samhand.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.SheetRow;
import se.samhand.security.Roles;

/** Which board answers for which centre or clinic, as {@code unit-hosts.csv}. */
@Component
class UnitHostSheet implements ImportSheet {

    private static final String NAME = "unit-hosts";

    private final UnitHosts hosts;
    private final OrgUnits units;
    private final ApplicationEventPublisher events;

    UnitHostSheet(UnitHosts hosts, OrgUnits units, ApplicationEventPublisher events) {
        this.hosts = hosts;
        this.units = units;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "organisation.import.hosts";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("unit", 20).asKey().explainedBy("organisation.import.host.unit"),
                Column.code("host", 20).asRequired().explainedBy("organisation.import.host.host"),
                Column.date("valid_from").asKey().explainedBy("organisation.import.validFrom"),
                Column.date("valid_to").explainedBy("organisation.import.validTo"),
                Column.code("verification", 20)
                        .asRequired()
                        .oneOf(OrgUnitSheet.names(Verification.values()))
                        .explainedBy("organisation.import.verification"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN, Roles.PROGRAMME_OFFICE);
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return standing(keys).entrySet().stream().collect(toMap(Map.Entry::getKey, it -> row(it.getValue())));
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return List.of(
                new Reference("unit", OrgUnitSheet.NAME, row.text("unit")),
                new Reference("host", OrgUnitSheet.NAME, row.text("host")));
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        if (DaySpan.of(row).isBackwards()) {
            faults.refuse("valid_to", "organisation.import.endsBeforeItBegins");
        }
        var host = context.find(OrgUnitSheet.NAME, row.text("host"));
        if (host.filter(it -> UnitType.isBoard(it.text("type"))).isEmpty()) {
            faults.refuse("host", "organisation.import.host.answersForNobody");
        }
        context.find(OrgUnitSheet.NAME, row.text("unit"))
                .filter(it -> !HostService.mayBeHosted(UnitType.valueOf(it.text("type"))))
                .ifPresent(it -> faults.refuse("unit", "organisation.import.host.answersItself"));
        othersOf(row, context)
                .filter(other -> DaySpan.of(other).overlaps(DaySpan.of(row)))
                .findFirst()
                .ifPresent(other -> faults.refuse(
                        "valid_from", "organisation.import.host.twice", other.text("host"), other.text("valid_from")));
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        var named = UnitsByCode.in(addedOrChanged, units, "unit", "host");
        var standing = standing(addedOrChanged.stream().map(this::keyOf).toList());
        for (var row : addedOrChanged) {
            var board = named.get(row.text("host"));
            var lastDay = row.date("valid_to").orElse(null);
            var howSure = Verification.valueOf(row.text("verification"));
            var host = standing.get(keyOf(row));
            if (host == null) {
                var from = row.date("valid_from").orElseThrow();
                hosts.save(new UnitHost(named.get(row.text("unit")), from, board, lastDay, howSure));
            } else {
                host.describe(board, lastDay, howSure);
            }
        }
        hosts.flush();
        refuseTwoAtOnce(addedOrChanged.stream().map(it -> it.text("unit")).toList());
        events.publishEvent(new OrganisationChanged());
    }

    @Override
    public void remove(Collection<String> keys) {
        hosts.deleteAll(standing(keys).values());
        hosts.flush();
        events.publishEvent(new OrganisationChanged());
    }

    @Override
    public Stream<SheetRow> export() {
        return hosts.inOrder().stream().map(UnitHostSheet::row);
    }

    /** The unit's other hosts as they would stand after the import. */
    private Stream<SheetRow> othersOf(SheetRow row, ImportContext context) {
        var all = new ArrayList<SheetRow>();
        hosts.of(List.of(row.text("unit"))).stream()
                .filter(it -> context.planned(NAME, key(it)).isEmpty())
                .map(UnitHostSheet::row)
                .forEach(all::add);
        all.addAll(context.planned(NAME));
        return all.stream()
                .filter(it -> it.text("unit").equals(row.text("unit")))
                .filter(it -> !keyOf(it).equals(keyOf(row)));
    }

    /** Holds also between two batches of one import, and against what somebody else has changed since the check. */
    private void refuseTwoAtOnce(Collection<String> codes) {
        hosts.of(codes).stream()
                .collect(groupingBy(it -> it.unit().code()))
                .forEach((code, all) -> all.forEach(one -> {
                    if (all.stream().anyMatch(one::overlaps)) {
                        throw new UnitCannotChange(UnitCannotChange.Reason.HOSTED_TWICE, code);
                    }
                }));
    }

    private Map<String, UnitHost> standing(Collection<String> keys) {
        var codes = keys.stream().map(key -> key.substring(0, key.indexOf('/'))).collect(Collectors.toSet());
        return hosts.of(codes).stream()
                .filter(it -> keys.contains(key(it)))
                .collect(toMap(UnitHostSheet::key, identity()));
    }

    private static String key(UnitHost it) {
        return it.unit().code() + "/" + it.validFrom();
    }

    private static SheetRow row(UnitHost it) {
        return SheetRow.empty()
                .with("unit", it.unit().code())
                .with("host", it.host().code())
                .with("valid_from", it.validFrom())
                .with("valid_to", it.validTo())
                .with("verification", it.verification());
    }
}
