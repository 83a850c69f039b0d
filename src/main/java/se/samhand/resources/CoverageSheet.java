package se.samhand.resources;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;
import se.samhand.security.Roles;

/** Which districts each support centre serves, as {@code rvc-coverage.csv}. */
@Component
class CoverageSheet implements ImportSheet {

    static final String UNITS = "org-units";

    private final CentreCoverages coverages;
    private final OrganisationDirectory directory;

    CoverageSheet(CentreCoverages coverages, OrganisationDirectory directory) {
        this.coverages = coverages;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "rvc-coverage";
    }

    @Override
    public String titleKey() {
        return "resources.import.coverage";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.ADMIN);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("centre", 20).asKey().explainedBy("resources.import.centre"),
                Column.code("district", 20).asKey().explainedBy("resources.import.district"),
                Column.date("as_of").asKey().explainedBy("resources.import.coverage.asOf"),
                Column.code("verification", 20).asRequired().oneOf(InitiativeSheet.names(Verification.values())));
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return List.of(
                new Reference("centre", UNITS, row.text("centre")),
                new Reference("district", UNITS, row.text("district")));
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        check(row, "centre", UnitType.SUPPORT_CENTRE, context, faults);
        check(row, "district", UnitType.DISTRICT, context, faults);
    }

    private static void check(SheetRow row, String column, UnitType type, ImportContext context, Faults faults) {
        context.find(UNITS, row.text(column)).ifPresent(unit -> {
            if (!unit.text("type").equals(type.name())) {
                faults.refuse(column, "resources.import.coverage.not." + type);
            } else if (!exists(unit, row.date("as_of").orElseThrow())) {
                faults.refuse(column, "resources.import.coverage.notThen", unit.text("name"), row.text("as_of"));
            }
        });
    }

    private static boolean exists(SheetRow unit, LocalDate on) {
        return unit.date("valid_from").filter(on::isBefore).isEmpty()
                && unit.date("valid_to").filter(on::isAfter).isEmpty();
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        var organisation = directory.readNow();
        var found = new HashMap<String, SheetRow>();
        standing(keys, organisation).forEach((key, it) -> found.put(key, row(it, organisation)));
        return found;
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        var organisation = directory.readNow();
        var standing = standing(addedOrChanged.stream().map(this::keyOf).toList(), organisation);
        for (var row : addedOrChanged) {
            var coverage = standing.get(keyOf(row));
            var howSure = Verification.valueOf(row.text("verification"));
            if (coverage == null) {
                coverages.save(new CentreCoverage(
                        unit(organisation, row.text("centre")).id(),
                        unit(organisation, row.text("district")).id(),
                        row.date("as_of").orElseThrow(),
                        howSure));
            } else {
                coverage.isSure(howSure);
            }
        }
        coverages.flush();
    }

    @Override
    public void remove(Collection<String> keys) {
        coverages.deleteAll(standing(keys, directory.readNow()).values());
        coverages.flush();
    }

    @Override
    public Stream<SheetRow> export() {
        var organisation = directory.readNow();
        return coverages.findAll().stream()
                .map(it -> row(it, organisation))
                .sorted(Comparator.comparing((SheetRow row) -> row.text("as_of"))
                        .thenComparing(row -> row.text("centre"))
                        .thenComparing(row -> row.text("district")));
    }

    private Map<String, CentreCoverage> standing(Collection<String> keys, Organisation organisation) {
        var centres = keys.stream()
                .flatMap(key -> organisation.byCode(key.substring(0, key.indexOf('/'))).stream())
                .map(Unit::id)
                .collect(toSet());
        return coverages.ofCentres(centres).stream()
                .collect(toMap(it -> keyOf(row(it, organisation)), it -> it))
                .entrySet()
                .stream()
                .filter(it -> keys.contains(it.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SheetRow row(CentreCoverage coverage, Organisation organisation) {
        return SheetRow.empty()
                .with(
                        "centre",
                        organisation.byId(coverage.centreId()).orElseThrow().code())
                .with(
                        "district",
                        organisation.byId(coverage.districtId()).orElseThrow().code())
                .with("as_of", coverage.asOf())
                .with("verification", coverage.verification());
    }

    private static Unit unit(Organisation organisation, String code) {
        return organisation.byCode(code).orElseThrow();
    }
}
