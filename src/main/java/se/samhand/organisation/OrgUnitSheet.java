package se.samhand.organisation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;
import se.samhand.security.Roles;

/** The units themselves, as {@code org-units.csv}. */
@Component
class OrgUnitSheet implements ImportSheet {

    static final String NAME = "org-units";

    private final OrgUnits units;
    private final OrgUnitRules rules;
    private final ApplicationEventPublisher events;

    OrgUnitSheet(OrgUnits units, OrganisationDirectory directory, ApplicationEventPublisher events) {
        this.units = units;
        this.rules = new OrgUnitRules(directory);
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "organisation.import.units";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", 20).asKey().explainedBy("organisation.import.unit.code"),
                Column.text("name", 200).asRequired().explainedBy("organisation.import.unit.name"),
                Column.code("type", 20)
                        .asRequired()
                        .oneOf(names(UnitType.values()))
                        .explainedBy("organisation.import.unit.type"),
                Column.code("parent", 20).explainedBy("organisation.import.unit.parent"),
                Column.date("valid_from").asRequired().explainedBy("organisation.import.validFrom"),
                Column.date("valid_to").explainedBy("organisation.import.validTo"),
                Column.code("verification", 20)
                        .asRequired()
                        .oneOf(names(Verification.values()))
                        .explainedBy("organisation.import.verification"),
                Column.text("source", 500).explainedBy("organisation.import.source"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN, Roles.PROGRAMME_OFFICE);
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return units.withParents(keys).stream().collect(toMap(OrgUnit::code, OrgUnitSheet::row));
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return row.find("parent").map(it -> new Reference("parent", NAME, it)).stream()
                .toList();
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        rules.check(row, context, faults);
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        var named = UnitsByCode.in(addedOrChanged, units, "code", "parent").withAllAbove(units);
        for (var row : addedOrChanged) {
            var above = named.getOrNone(row.text("parent"));
            named.find(row.text("code"))
                    .ifPresentOrElse(
                            unit -> unit.describe(facts(row), above), () -> named.add(units.save(unit(row, above))));
        }
        units.flush();
        events.publishEvent(new OrganisationChanged());
    }

    @Override
    public void remove(Collection<String> keys) {
        var going = new ArrayList<>(units.withParents(keys));
        var below = units.findByParentIn(going).stream()
                .filter(child -> !keys.contains(child.code()))
                .findFirst();
        if (below.isPresent()) {
            var above = requireNonNull(below.get().parent());
            throw new RowsInUse(
                    "organisation.import.inUse.below",
                    above.code(),
                    below.get().facts().name());
        }
        going.sort(Comparator.comparingInt(OrgUnit::depth).reversed());
        try {
            units.deleteAll(going);
            units.flush();
        } catch (DataIntegrityViolationException somethingStandsOnThem) {
            throw new RowsInUse("organisation.import.inUse", going.size());
        }
        events.publishEvent(new OrganisationChanged());
    }

    @Override
    public Stream<SheetRow> export() {
        return units.allWithParents().stream()
                .sorted(Comparator.comparingInt(OrgUnit::depth)
                        .thenComparing(OrgUnit::type)
                        .thenComparing(OrgUnit::code))
                .map(OrgUnitSheet::row);
    }

    private static OrgUnit unit(SheetRow row, @Nullable OrgUnit above) {
        return new OrgUnit(row.text("code"), UnitType.valueOf(row.text("type")), facts(row), above);
    }

    private static UnitFacts facts(SheetRow row) {
        return new UnitFacts(
                row.text("name"),
                row.date("valid_from").orElseThrow(),
                row.date("valid_to").orElse(null),
                Verification.valueOf(row.text("verification")),
                row.text("source"));
    }

    private static SheetRow row(OrgUnit unit) {
        var facts = unit.facts();
        var above = unit.parent();
        return SheetRow.empty()
                .with("code", unit.code())
                .with("name", facts.name())
                .with("type", unit.type())
                .with("parent", above == null ? null : above.code())
                .with("valid_from", facts.validFrom())
                .with("valid_to", facts.validTo())
                .with("verification", facts.verification())
                .with("source", facts.source());
    }

    static String[] names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
