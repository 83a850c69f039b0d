package se.samhand.resources;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.codelists.CodeReference;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Verification;
import se.samhand.security.Roles;

/** Initiatives, as {@code initiatives.csv}. */
@Component
class InitiativeSheet implements ImportSheet {

    private final Initiatives initiatives;

    InitiativeSheet(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public String titleKey() {
        return "resources.import.initiatives";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.ADMIN);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", 40).asKey(),
                Column.text("name", 300).asRequired().explainedBy("resources.import.noAddress"),
                Column.list("partners", 1000).explainedBy("resources.import.partners"),
                Column.date("start"),
                Column.date("end"),
                Column.code("status", 20).asRequired().oneOf(names(InitiativeStatus.values())),
                Column.list("target_groups", 400),
                Column.date("as_of").asRequired().explainedBy("resources.import.asOf"),
                Column.code("verification", 20).asRequired().oneOf(names(Verification.values())),
                Column.text("source", 500).explainedBy("resources.import.noAddress"));
    }

    static String[] names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public List<Reference> references(SheetRow row) {
        var units = row.list("partners").stream()
                .filter(it -> new PartnerName(it).outside().isEmpty())
                .map(it -> new Reference("partners", CoverageSheet.UNITS, it));
        return Stream.concat(units, CodeReference.each(row, "target_groups", InitiativeFacts.TARGET_GROUPS))
                .toList();
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        row.date("end")
                .filter(end -> row.date("start").filter(end::isBefore).isPresent())
                .ifPresent(end -> faults.refuse("end", "resources.import.endsBeforeItBegins"));
        row.list("partners").stream()
                .filter(it ->
                        new PartnerName(it).outside().filter(String::isEmpty).isPresent())
                .forEach(it -> faults.refuse("partners", "resources.import.partner.nameless"));
        row.list("partners").stream()
                .filter(it -> it.length() > PartnerName.LONGEST)
                .forEach(it -> faults.refuse("partners", "resources.import.partner.long", PartnerName.LONGEST));
        Stream.of("name", "partners", "source")
                .filter(column -> StreetAddress.in(row.text(column)))
                .forEach(column -> faults.refuse(column, "resources.import.address"));
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return initiatives.findByCodeIn(keys).stream().collect(toMap(Initiative::code, InitiativeSheet::row));
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        var standing = initiatives
                .findByCodeIn(addedOrChanged.stream().map(this::keyOf).toList())
                .stream()
                .collect(toMap(Initiative::code, identity()));
        for (var row : addedOrChanged) {
            var initiative = standing.get(keyOf(row));
            if (initiative == null) {
                initiatives.save(new Initiative(row.text("code"), facts(row)));
            } else {
                initiative.describe(facts(row));
            }
        }
        initiatives.flush();
    }

    @Override
    public void remove(Collection<String> keys) {
        initiatives.deleteAll(initiatives.findByCodeIn(keys));
        initiatives.flush();
    }

    @Override
    public Stream<SheetRow> export() {
        return initiatives.inOrder().stream().map(InitiativeSheet::row);
    }

    private static InitiativeFacts facts(SheetRow row) {
        return new InitiativeFacts(
                row.text("name"),
                Set.copyOf(row.list("partners")),
                row.date("start").orElse(null),
                row.date("end").orElse(null),
                InitiativeStatus.valueOf(row.text("status")),
                Set.copyOf(row.list("target_groups")),
                row.date("as_of").orElseThrow(),
                Verification.valueOf(row.text("verification")),
                row.text("source"));
    }

    private static SheetRow row(Initiative initiative) {
        var facts = initiative.facts();
        return SheetRow.empty()
                .with("code", initiative.code())
                .with("name", facts.name())
                .withList("partners", facts.partners().stream().sorted().toList())
                .with("start", facts.startsOn())
                .with("end", facts.endsOn())
                .with("status", facts.status())
                .withList(
                        "target_groups", facts.targetGroups().stream().sorted().toList())
                .with("as_of", facts.asOf())
                .with("verification", facts.verification())
                .with("source", facts.source());
    }
}
