package se.samhand.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What became of which unit, as {@code org-successions.csv}. */
@Component
class OrgSuccessionSheet implements ImportSheet {

    private static final Set<SuccessionKind> ENDS_THE_OLD = EnumSet.of(SuccessionKind.MERGE, SuccessionKind.RENAME);

    private final OrgUnitSuccessions successions;
    private final OrgUnits units;
    private final ApplicationEventPublisher events;

    OrgSuccessionSheet(OrgUnitSuccessions successions, OrgUnits units, ApplicationEventPublisher events) {
        this.successions = successions;
        this.units = units;
        this.events = events;
    }

    @Override
    public String name() {
        return "org-successions";
    }

    @Override
    public String titleKey() {
        return "organisation.import.successions";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("from", 20).asKey().explainedBy("organisation.import.succession.from"),
                Column.code("to", 20).asKey().explainedBy("organisation.import.succession.to"),
                Column.date("date").asKey().explainedBy("organisation.import.succession.date"),
                Column.code("kind", 20)
                        .asRequired()
                        .oneOf(OrgUnitSheet.names(SuccessionKind.values()))
                        .explainedBy("organisation.import.succession.kind"));
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
                new Reference("from", OrgUnitSheet.NAME, row.text("from")),
                new Reference("to", OrgUnitSheet.NAME, row.text("to")));
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        if (row.text("from").equals(row.text("to"))) {
            faults.refuse("to", "organisation.import.succession.itself");
        }
        var day = row.date("date").orElseThrow();
        context.find(OrgUnitSheet.NAME, row.text("to"))
                .flatMap(it -> it.date("valid_from"))
                .filter(begins -> !begins.equals(day))
                .ifPresent(begins -> faults.note("date", "organisation.import.succession.beginsAnotherDay", begins));
        if (ENDS_THE_OLD.contains(SuccessionKind.valueOf(row.text("kind")))) {
            context.find(OrgUnitSheet.NAME, row.text("from"))
                    .filter(it -> !it.date("valid_to").equals(Optional.of(day.minusDays(1))))
                    .ifPresent(it ->
                            faults.note("from", "organisation.import.succession.endsAnotherDay", day.minusDays(1)));
        }
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        var named = UnitsByCode.in(addedOrChanged, units, "from", "to");
        var standing = standing(addedOrChanged.stream().map(this::keyOf).toList());
        for (var row : addedOrChanged) {
            var kind = SuccessionKind.valueOf(row.text("kind"));
            var succession = standing.get(keyOf(row));
            if (succession == null) {
                successions.save(new OrgUnitSuccession(
                        named.get(row.text("from")),
                        named.get(row.text("to")),
                        row.date("date").orElseThrow(),
                        kind));
            } else {
                succession.isReally(kind);
            }
        }
        successions.flush();
        events.publishEvent(new OrganisationChanged());
    }

    @Override
    public void remove(Collection<String> keys) {
        successions.deleteAll(standing(keys).values());
        successions.flush();
        events.publishEvent(new OrganisationChanged());
    }

    @Override
    public Stream<SheetRow> export() {
        return successions.inOrder().stream().map(OrgSuccessionSheet::row);
    }

    private Map<String, OrgUnitSuccession> standing(Collection<String> keys) {
        var from = keys.stream().map(key -> key.substring(0, key.indexOf('/'))).collect(Collectors.toSet());
        return successions.from(from).stream()
                .filter(it -> keys.contains(key(it)))
                .collect(toMap(OrgSuccessionSheet::key, identity()));
    }

    private static String key(OrgUnitSuccession it) {
        return key(it.from().code(), it.to().code(), it.happenedOn());
    }

    private static String key(String from, String to, LocalDate day) {
        return from + "/" + to + "/" + day;
    }

    private static SheetRow row(OrgUnitSuccession it) {
        return SheetRow.empty()
                .with("from", it.from().code())
                .with("to", it.to().code())
                .with("date", it.happenedOn())
                .with("kind", it.kind());
    }
}
