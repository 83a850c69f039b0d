package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;
import se.samhand.security.Roles;

/**
 * Follow-ups, out and in: what stands in the form, as a draft. Never adds one, since the programme and the calendar say what is
 * followed up, and never submits.
 */
@Component
class FollowUpsSheet implements ImportSheet {

    static final String NAME = "follow-ups";

    private final FollowUpBook book;
    private final FollowUpRows rows;
    private final FollowUpStream export;

    FollowUpsSheet(FollowUpBook book, FollowUpRows rows, FollowUpStream export) {
        this.book = book;
        this.rows = rows;
        this.export = export;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "activity.import.followUps";
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.COORDINATOR);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("activity", 80).asKey().explainedBy("activity.import.activityColumn"),
                Column.integer("version").explainedBy("programme.import.versionColumn"),
                Column.code("unit", 40).asKey(),
                Column.code("period", 20).asKey(),
                Column.code("number", 20).asInformation(),
                Column.text("text", 2000).asInformation(),
                Column.code("board", 40).asInformation().explainedBy("activity.import.boardColumn"),
                Column.date("due").asInformation(),
                Column.code("stage", 20).oneOf(names(Stage.values())).asInformation(),
                Column.code("locked", 20).asInformation().explainedBy("activity.import.lockedColumn"),
                Column.list("asked_for", 100)
                        .oneOf(names(Answer.values()))
                        .asInformation()
                        .explainedBy("activity.import.askedForColumn"),
                Column.code("status", 20)
                        .oneOf(names(ActivityStatus.values()))
                        .explainedBy("activity.import.statusColumn"),
                Column.text("narrative", 4000).explainedBy("activity.import.narrativeColumn"),
                Column.text("cause", 2000).explainedBy("activity.import.causeColumn"),
                Column.text("remedy", 2000).explainedBy("activity.import.remedyColumn"),
                Column.text("remedy_owner", 200).explainedBy("activity.import.remedyOwnerColumn"),
                Column.date("remedy_due"),
                Column.text("difference", 1000).explainedBy("activity.import.differenceColumn"));
    }

    static String[] names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public String keyOf(SheetRow row) {
        return FollowUpKey.of(row).toString();
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        var reader = rows.reader();
        return book.named(keys).stream().map(reader::row).collect(toMap(this::keyOf, row -> row));
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        CommitmentKey.refuseFirstVersionByNumber(row, faults);
        var standing = context.standing(NAME, keyOf(row));
        if (standing.isEmpty()) {
            faults.refuse("activity", "activity.import.noFollowUp", row.text("unit"), row.text("period"));
            return;
        }
        var changed = FollowUpRows.draft(row).differsFrom(FollowUpRows.draft(standing.get()));
        var lock = standing.get().text("locked");
        var askedFor = standing.get().list("asked_for");
        for (var answer : changed) {
            if (!lock.isEmpty()) {
                faults.refuse(FollowUpRows.column(answer), "activity.import.locked." + lock);
            } else if (!askedFor.isEmpty() && !Review.isOpen(answer, true, FollowUpRows.answers(askedFor))) {
                faults.refuse(FollowUpRows.column(answer), "activity.import.notAskedFor");
            }
        }
    }

    @Override
    public Map<String, String> unshown(Collection<String> keys) {
        return book.before(keys);
    }

    @Override
    public void save(List<SheetRow> changed) {
        book.fillIn(drafts(changed));
    }

    @Override
    public void restore(List<SheetRow> before, Map<String, String> unshown) {
        book.takeBack(drafts(before), unshown);
    }

    private Map<String, FollowUpDraft> drafts(List<SheetRow> given) {
        return given.stream().collect(toMap(this::keyOf, FollowUpRows::draft));
    }

    @Override
    public void remove(Collection<String> keys) {
        throw new IllegalStateException("No file adds a follow-up: " + Objects.requireNonNull(keys));
    }

    @Override
    public Stream<SheetRow> export() {
        return export.all();
    }
}
