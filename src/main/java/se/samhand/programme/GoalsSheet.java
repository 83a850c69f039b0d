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

/** Goals, in and out. A goal may be without its text only when it is marked as unverified. */
@Component
class GoalsSheet implements ImportSheet {

    static final String NAME = "goals";
    static final String POSITION = "position";

    private final ProgrammeVersions versions;
    private final Goals goals;
    private final ProgrammeActivities activities;
    private final DecidedVersions decided;
    private final ApplicationEventPublisher events;

    GoalsSheet(
            ProgrammeVersions versions,
            Goals goals,
            ProgrammeActivities activities,
            DecidedVersions decided,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.goals = goals;
        this.activities = activities;
        this.decided = decided;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "programme.import.goals";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.ADMIN);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("key", 80).asKey(),
                Column.code("programme", 40).asRequired(),
                Column.integer("version").explainedBy("programme.import.versionColumn"),
                Column.code("code", 20).asRequired(),
                Column.text("text", 2000),
                Column.code("verification", 20).asRequired().oneOf(ProgrammesSheet.names(Verification.class)),
                Column.text("source", 500),
                Column.integer(POSITION).explainedBy("programme.import.positionColumn"));
    }

    @Override
    public String keyOf(SheetRow row) {
        return VersionedKey.of(row).toString();
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return List.of(versionReference(row));
    }

    static Reference versionReference(SheetRow row) {
        var version = row.integer("version").orElse(1);
        return new Reference("programme", VersionsSheet.NAME, row.text("programme") + "/" + version);
    }

    static void refuseBadPosition(SheetRow row, Faults faults) {
        if (row.integer(POSITION).orElse(1) < 1) {
            faults.refuse(POSITION, "programme.import.positionFromOne");
        }
    }

    static void refuseFirstVersionByNumber(SheetRow row, Faults faults) {
        if (row.integer("version").orElse(2) < 2) {
            faults.refuse("version", "programme.import.leaveEmptyForFirst");
        }
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        refuseFirstVersionByNumber(row, faults);
        if (row.isEmpty("text") && !row.text("verification").equals(Verification.UNVERIFIED.name())) {
            faults.refuse("text", "programme.import.textMissing");
        }
        refuseBadPosition(row, faults);
        decided.checkGoal(row, keyOf(row), context, faults);
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return standing(keys).stream().collect(toMap(GoalsSheet::key, GoalsSheet::row));
    }

    @Override
    public void save(List<SheetRow> rows) {
        var owners = versionsOf(versions, rows);
        var known = standing(rows.stream().map(this::keyOf).toList()).stream()
                .collect(toMap(GoalsSheet::key, Function.identity()));
        decided.lockDrafts(rows.stream()
                .map(row ->
                        Objects.requireNonNull(owners.get(versionReference(row).key())))
                .toList());
        for (var row : rows) {
            var goal = known.get(keyOf(row));
            if (goal == null) {
                var owner =
                        Objects.requireNonNull(owners.get(versionReference(row).key()));
                goal = goals.save(Goal.recorded(owner, row.text("key"), facts(row)));
            } else {
                decided.mustNotBeAdoptedSince(goal.programmeVersion(), keyOf(row));
                goal.describe(facts(row));
            }
            goal.standsAt(row.integer(POSITION).orElse(Placing.BY_CODE));
        }
        goals.flush();
        events.publishEvent(new ProgrammeChanged());
    }

    static Map<String, ProgrammeVersion> versionsOf(ProgrammeVersions versions, List<SheetRow> rows) {
        var codes = rows.stream().map(row -> row.text("programme")).distinct().toList();
        return versions.ofProgrammes(codes).stream()
                .collect(toMap(version -> version.programme().code() + "/" + version.number(), Function.identity()));
    }

    @Override
    public void remove(Collection<String> keys) {
        var leaving = standing(keys);
        decided.lockDrafts(leaving.stream().map(Goal::programmeVersion).toList());
        for (var goal : leaving) {
            if (activities.existsByGoalId(goal.id())) {
                throw new RowsInUse("programme.import.inUse", key(goal));
            }
            decided.mustNotBeAdoptedSince(goal.programmeVersion(), key(goal));
            goals.delete(goal);
        }
        goals.flush();
        events.publishEvent(new ProgrammeChanged());
    }

    @Override
    public Stream<SheetRow> export() {
        return goals.inOrder().stream().map(GoalsSheet::row);
    }

    private List<Goal> standing(Collection<String> keys) {
        return goals.withKeys(VersionedKey.keys(keys)).stream()
                .filter(goal -> keys.contains(key(goal)))
                .toList();
    }

    private static String key(Goal goal) {
        return versioned(goal).toString();
    }

    private static VersionedKey versioned(Goal goal) {
        return new VersionedKey(goal.goalKey(), goal.programmeVersion().number());
    }

    static String positionCell(int position) {
        return position == Placing.BY_CODE ? "" : Integer.toString(position);
    }

    private static GoalFacts facts(SheetRow row) {
        return new GoalFacts(
                row.text("code"), row.text("text"), Verification.valueOf(row.text("verification")), row.text("source"));
    }

    private static SheetRow row(Goal goal) {
        var facts = goal.facts();
        return SheetRow.empty()
                .with("key", goal.goalKey())
                .with("programme", goal.programmeVersion().programme().code())
                .with("version", versioned(goal).versionCell())
                .with("code", facts.code())
                .with("text", facts.text())
                .with("verification", facts.verification())
                .with("source", facts.source())
                .with(POSITION, positionCell(goal.position()));
    }
}
