package se.samhand.codelists;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Verification;
import se.samhand.security.Roles;

/** All lists of codes, as {@code code-lists.csv}. */
@Component
class CodeListSheet implements ImportSheet {

    private final CodeListEntries entries;
    private final ObjectProvider<CodesInUse> users;
    private final ApplicationEventPublisher events;

    CodeListSheet(CodeListEntries entries, ObjectProvider<CodesInUse> users, ApplicationEventPublisher events) {
        this.entries = entries;
        this.users = users;
        this.events = events;
    }

    @Override
    public String name() {
        return CodeReference.SHEET;
    }

    @Override
    public String titleKey() {
        return "codelists.import";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.ADMIN);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("list", 40).asKey().explainedBy("codelists.import.list"),
                Column.code("code", 40).asKey().explainedBy("codelists.import.code"),
                Column.text("sv", 200).asRequired().explainedBy("codelists.import.sv"),
                Column.text("en", 200).explainedBy("codelists.import.en"),
                Column.code("verification", 20)
                        .asRequired()
                        .oneOf(Arrays.stream(Verification.values())
                                .map(Enum::name)
                                .toArray(String[]::new)),
                Column.text("source", 500));
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        OwnList.named(row.text("list")).ifPresent(own -> {
            var code = row.text("code");
            if (!own.says(code, row.text("sv"))) {
                own.word(code)
                        .ifPresentOrElse(
                                word -> faults.refuse("sv", "codelists.import.ownWord", word),
                                () -> faults.refuse("code", "codelists.import.ownCode", code));
            }
        });
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        var found = new HashMap<String, SheetRow>();
        standing(keys).forEach((key, entry) -> found.put(key, row(entry)));
        return found;
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        var standing = standing(addedOrChanged.stream().map(this::keyOf).toList());
        var last = lastPlaces(addedOrChanged);
        for (var row : addedOrChanged) {
            var entry = standing.get(keyOf(row));
            if (entry == null) {
                int place = last.merge(row.text("list"), 1, Integer::sum);
                entries.save(new CodeListEntry(row.text("list"), row.text("code"), place, words(row)));
            } else {
                entry.reword(words(row));
            }
        }
        entries.flush();
        events.publishEvent(new CodeListsChanged());
    }

    @Override
    public void remove(Collection<String> keys) {
        var going = standing(keys).values();
        going.stream()
                .collect(groupingBy(CodeListEntry::list, mapping(CodeListEntry::code, toSet())))
                .forEach(this::refuseHeld);
        entries.deleteAll(going);
        entries.flush();
        events.publishEvent(new CodeListsChanged());
    }

    private void refuseHeld(String list, Set<String> codes) {
        users.stream()
                .flatMap(it -> it.held(list, codes).stream())
                .sorted()
                .findFirst()
                .ifPresent(held -> {
                    throw new RowsInUse("codelists.import.inUse", list, held);
                });
    }

    @Override
    public Stream<SheetRow> export() {
        return entries.inOrder().stream().map(CodeListSheet::row);
    }

    private Map<String, CodeListEntry> standing(Collection<String> keys) {
        var lists = keys.stream().map(key -> key.substring(0, key.indexOf('/'))).collect(toSet());
        return entries.ofLists(lists).stream()
                .filter(it -> keys.contains(key(it)))
                .collect(toMap(CodeListSheet::key, identity()));
    }

    private Map<String, Integer> lastPlaces(List<SheetRow> rows) {
        var lists = rows.stream().map(row -> row.text("list")).collect(toSet());
        return new HashMap<>(entries.ofLists(lists).stream()
                .collect(toMap(CodeListEntry::list, CodeListEntry::place, Integer::max)));
    }

    private static String key(CodeListEntry entry) {
        return entry.list() + "/" + entry.code();
    }

    private static CodeListEntry.Words words(SheetRow row) {
        return new CodeListEntry.Words(
                row.text("sv"), row.text("en"), Verification.valueOf(row.text("verification")), row.text("source"));
    }

    private static SheetRow row(CodeListEntry entry) {
        var words = entry.words();
        return SheetRow.empty()
                .with("list", entry.list())
                .with("code", entry.code())
                .with("sv", words.swedish())
                .with("en", words.english())
                .with("verification", words.verification())
                .with("source", words.source());
    }
}
