package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;
import se.samhand.security.Roles;

/**
 * Commitments, out and in: what a unit says to an activity that the programme asks of it. Never adds one, since the programme says
 * what is asked; and what needs somebody's decision is said on the commitment's page.
 */
@Component
class CommitmentsSheet implements ImportSheet {

    static final String NAME = "commitments";

    private static final List<String> WRITTEN = List.of("answer", "local_text", "owner");

    private final CommitmentBook book;
    private final CommitmentRows rows;

    CommitmentsSheet(CommitmentBook book, CommitmentRows rows) {
        this.book = book;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "activity.import.commitments";
    }

    @Override
    public int order() {
        return 180;
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
                Column.code("number", 20).asInformation(),
                Column.text("text", 2000).asInformation(),
                Column.code("state", 20)
                        .oneOf(FollowUpsSheet.names(CommitmentState.values()))
                        .asInformation(),
                Column.code("locked", 20).asInformation().explainedBy("activity.import.lockedColumn"),
                Column.text("owners", 4000).asInformation().explainedBy("activity.import.ownersColumn"),
                Column.code("answer", 20)
                        .oneOf(FollowUpsSheet.names(CommitmentAnswer.values()))
                        .explainedBy("activity.import.answerColumn"),
                Column.text("local_text", 2000).explainedBy("activity.import.localTextColumn"),
                Column.text("owner", 200).explainedBy("activity.import.ownerColumn"));
    }

    @Override
    public String keyOf(SheetRow row) {
        return CommitmentKey.of(row).toString();
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        var reader = rows.reader();
        return book.named(keys).stream().map(reader::row).collect(toMap(this::keyOf, Function.identity()));
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        CommitmentKey.refuseFirstVersionByNumber(row, faults);
        var standing = context.standing(NAME, keyOf(row));
        if (standing.isEmpty()) {
            faults.refuse("activity", "activity.import.noCommitment", row.text("unit"));
            return;
        }
        var changed = WRITTEN.stream()
                .filter(it -> !row.text(it).equals(standing.get().text(it)))
                .toList();
        var lock = standing.get().text("locked");
        if (!lock.isEmpty()) {
            changed.forEach(it -> faults.refuse(it, "activity.import.locked." + lock));
        } else if (!changed.isEmpty()) {
            checkAnswer(row, faults);
            checkOwner(row, standing.get(), faults);
        }
    }

    private static void checkAnswer(SheetRow row, Faults faults) {
        var adapted = row.text("answer").equals(CommitmentAnswer.YES_ADAPTED.name());
        if (row.isEmpty("answer")) {
            faults.refuse("answer", "activity.import.answerMissing");
        } else if (row.text("answer").equals(CommitmentAnswer.NOT_APPLICABLE.name())) {
            faults.refuse("answer", "activity.import.notApplicable");
        } else if (adapted && row.text("local_text").isBlank()) {
            faults.refuse("local_text", "activity.import.localTextMissing");
        } else if (!adapted && !row.isEmpty("local_text")) {
            faults.refuse("local_text", "activity.import.localTextOnlyAdapted");
        }
    }

    private static void checkOwner(SheetRow row, SheetRow standing, Faults faults) {
        var owner = row.text("owner");
        if (!owner.equals(standing.text("owner"))
                && !owner.isEmpty()
                && standing.text("owners").lines().noneMatch(owner::equals)) {
            faults.refuse("owner", "activity.import.ownerUnknown", owner);
        }
    }

    @Override
    public Map<String, String> unshown(Collection<String> keys) {
        return book.before(keys);
    }

    @Override
    public void save(List<SheetRow> changed) {
        book.fillIn(byKey(changed));
    }

    @Override
    public void restore(List<SheetRow> before, Map<String, String> unshown) {
        book.takeBack(byKey(before), unshown);
    }

    private Map<String, SheetRow> byKey(List<SheetRow> given) {
        return given.stream().collect(toMap(this::keyOf, Function.identity()));
    }

    @Override
    public void remove(Collection<String> keys) {
        throw new IllegalStateException("No file adds a commitment: " + keys);
    }

    @Override
    public Stream<SheetRow> export() {
        return rows.all();
    }
}
