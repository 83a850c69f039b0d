package se.samhand.programme;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Verification;
import se.samhand.security.Roles;

/** Versions of programmes, in and out. */
@Component
class VersionsSheet implements ImportSheet {

    static final String NAME = "programme-versions";

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Goals goals;
    private final VersionRows rules;
    private final ApplicationEventPublisher events;

    VersionsSheet(
            Programmes programmes,
            ProgrammeVersions versions,
            Goals goals,
            VersionRows rules,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.versions = versions;
        this.goals = goals;
        this.rules = rules;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of("versions");
    }

    @Override
    public String titleKey() {
        return "programme.import.versions";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.ADMIN);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("programme", 40).asKey(),
                Column.integer("version").asKey(),
                Column.code("state", 20).asRequired().oneOf(ProgrammesSheet.names(VersionState.class)),
                Column.date("valid_from").asRequired(),
                Column.date("valid_to"),
                Column.text("note", 2000),
                Column.code("verification", 20).asRequired().oneOf(ProgrammesSheet.names(Verification.class)));
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return List.of(new Reference("programme", ProgrammesSheet.NAME, row.text("programme")));
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        if (row.integer("version").orElse(0) < 1) {
            faults.refuse("version", "programme.import.versionFromOne");
        }
        ProgrammesSheet.refuseEndBeforeStart(row, "valid_from", "valid_to", faults);
        rules.check(row, keyOf(row), context, faults);
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return standing(keys).stream().collect(toMap(VersionsSheet::key, VersionsSheet::row));
    }

    @Override
    public void save(List<SheetRow> rows) {
        var codes = rows.stream().map(row -> row.text("programme")).distinct().toList();
        var owners = programmes.withCodes(codes).stream().collect(toMap(Programme::code, Function.identity()));
        var known = standing(rows.stream().map(this::keyOf).toList()).stream()
                .collect(toMap(VersionsSheet::key, Function.identity()));
        for (var row : rows) {
            var version = known.get(keyOf(row));
            if (version == null) {
                var owner = Objects.requireNonNull(owners.get(row.text("programme")));
                versions.save(
                        ProgrammeVersion.recorded(owner, row.integer("version").orElseThrow(), facts(row)));
            } else {
                version.describe(plan(row));
            }
        }
        versions.flush();
        events.publishEvent(new ProgrammeChanged());
    }

    @Override
    public void remove(Collection<String> keys) {
        for (var version : standing(keys)) {
            if (goals.existsByProgrammeVersionId(version.id())) {
                throw new RowsInUse("programme.import.inUse", key(version));
            }
            versions.delete(version);
        }
        versions.flush();
        events.publishEvent(new ProgrammeChanged());
    }

    @Override
    public Stream<SheetRow> export() {
        return versions.inOrder().stream().map(VersionsSheet::row);
    }

    private List<ProgrammeVersion> standing(Collection<String> keys) {
        var codes = keys.stream()
                .map(key -> key.substring(0, Math.max(0, key.lastIndexOf('/'))))
                .distinct()
                .toList();
        return versions.ofProgrammes(codes).stream()
                .filter(version -> keys.contains(key(version)))
                .toList();
    }

    static String key(ProgrammeVersion version) {
        return version.programme().code() + "/" + version.number();
    }

    private static VersionPlan plan(SheetRow row) {
        var facts = facts(row);
        return new VersionPlan(facts.validFrom(), facts.validTo(), facts.note(), facts.verification());
    }

    private static VersionFacts facts(SheetRow row) {
        return new VersionFacts(
                VersionState.valueOf(row.text("state")),
                row.date("valid_from").orElseThrow(),
                row.date("valid_to").orElse(null),
                row.text("note"),
                Verification.valueOf(row.text("verification")));
    }

    private static SheetRow row(ProgrammeVersion version) {
        var facts = version.facts();
        return SheetRow.empty()
                .with("programme", version.programme().code())
                .with("version", version.number())
                .with("state", facts.state())
                .with("valid_from", facts.validFrom())
                .with("valid_to", facts.validTo())
                .with("note", facts.note())
                .with("verification", facts.verification());
    }
}
