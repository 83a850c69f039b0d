package se.samhand.programme;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Programmes and plans, in and out. */
@Component
class ProgrammesSheet implements ImportSheet {

    static final String NAME = "programmes";

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final ApplicationEventPublisher events;

    ProgrammesSheet(Programmes programmes, ProgrammeVersions versions, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.versions = versions;
        this.events = events;
    }

    /** The names of an enum, as cells hold them. */
    static String[] names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "programme.import.programmes";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.ADMIN);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", 40).asKey(),
                Column.text("name", 500).asRequired(),
                Column.code("kind", 20).asRequired().oneOf(names(ProgrammeKind.class)),
                Column.date("valid_from").asRequired(),
                Column.date("valid_to"),
                Column.code("predecessor", 40),
                Column.code("verification", 20).asRequired().oneOf(names(Verification.class)),
                Column.text("source", 500));
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return row.find("predecessor").map(code -> new Reference("predecessor", NAME, code)).stream()
                .toList();
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        if (row.text("predecessor").equals(row.text("code"))) {
            faults.refuse("predecessor", "programme.import.ownPredecessor");
        }
        refuseEndBeforeStart(row, "valid_from", "valid_to", faults);
    }

    static void refuseEndBeforeStart(SheetRow row, String from, String to, Faults faults) {
        row.date(to)
                .filter(end -> row.date(from).filter(end::isBefore).isPresent())
                .ifPresent(end -> faults.refuse(to, "programme.import.endsBeforeItBegins", from));
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return programmes.withCodes(keys).stream().collect(toMap(Programme::code, ProgrammesSheet::row));
    }

    @Override
    public void save(List<SheetRow> rows) {
        var codes = rows.stream()
                .flatMap(row -> Stream.of(row.text("code"), row.text("predecessor")))
                .distinct()
                .toList();
        Map<String, Programme> known = new HashMap<>(
                programmes.withCodes(codes).stream().collect(toMap(Programme::code, Function.identity())));
        for (var row : rows) {
            var before = known.get(row.text("predecessor"));
            var programme = known.get(row.text("code"));
            if (programme == null) {
                programme = programmes.save(new Programme(row.text("code"), facts(row), before));
                known.put(programme.code(), programme);
            } else {
                programme.describe(facts(row), before);
            }
        }
        programmes.flush();
        events.publishEvent(new ProgrammeChanged());
    }

    @Override
    public void remove(Collection<String> keys) {
        for (var programme : programmes.withCodes(keys).reversed()) {
            if (versions.existsByProgrammeId(programme.id())) {
                throw new RowsInUse("programme.import.inUse", programme.code());
            }
            programmes.delete(programme);
        }
        programmes.flush();
        events.publishEvent(new ProgrammeChanged());
    }

    @Override
    public Stream<SheetRow> export() {
        return programmes.inOrder().stream().map(ProgrammesSheet::row);
    }

    private static ProgrammeFacts facts(SheetRow row) {
        return new ProgrammeFacts(
                row.text("name"),
                ProgrammeKind.valueOf(row.text("kind")),
                row.date("valid_from").orElseThrow(),
                row.date("valid_to").orElse(null),
                Verification.valueOf(row.text("verification")),
                row.text("source"));
    }

    private static SheetRow row(Programme programme) {
        var facts = programme.facts();
        @Nullable Programme before = programme.predecessor();
        return SheetRow.empty()
                .with("code", programme.code())
                .with("name", facts.name())
                .with("kind", facts.kind())
                .with("valid_from", facts.validFrom())
                .with("valid_to", facts.validTo())
                .with("predecessor", before == null ? null : before.code())
                .with("verification", facts.verification())
                .with("source", facts.source());
    }
}
