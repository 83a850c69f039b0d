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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import se.samhand.codelists.CodeReference;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Verification;
import se.samhand.security.Roles;

/** Activities, in and out: what a version says shall be done, by whom, for whom and when. */
@Component
class ActivitiesSheet implements ImportSheet {

    static final String NAME = "activities";

    private final Goals goals;
    private final ProgrammeActivities activities;
    private final OrganisationDirectory directory;
    private final DecidedVersions decided;
    private final ApplicationEventPublisher events;

    ActivitiesSheet(
            Goals goals,
            ProgrammeActivities activities,
            OrganisationDirectory directory,
            DecidedVersions decided,
            ApplicationEventPublisher events) {
        this.goals = goals;
        this.activities = activities;
        this.directory = directory;
        this.decided = decided;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "programme.import.activities";
    }

    @Override
    public int order() {
        return 130;
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
                Column.code("goal", 20).asRequired(),
                Column.code("code", 20).asRequired(),
                Column.text("text", 2000).asRequired(),
                Column.list("responsible", 2000).asRequired().explainedBy("programme.import.responsibleColumn"),
                Column.code("role", 20).asRequired().oneOf(ResponsibilityRole.LEADS.name()),
                Column.list("contributes", 2000).explainedBy("programme.import.responsibleColumn"),
                Column.list("informed", 2000).explainedBy("programme.import.responsibleColumn"),
                Column.date("start").asRequired(),
                Column.date("end").asRequired(),
                Column.list("target_groups", 400),
                Column.list("violence_types", 400),
                Column.list("success_factor", 400),
                Column.code("wording", 20).asRequired().oneOf(ProgrammesSheet.names(Verification.class)),
                Column.code("rest", 20).asRequired().oneOf(ProgrammesSheet.names(Verification.class)),
                Column.integer(GoalsSheet.POSITION).explainedBy("programme.import.positionColumn"));
    }

    @Override
    public String keyOf(SheetRow row) {
        return VersionedKey.of(row).toString();
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return Stream.of(
                        Stream.of(
                                GoalsSheet.versionReference(row), new Reference("goal", GoalsSheet.NAME, goalKey(row))),
                        CodeReference.each(row, "target_groups", TagList.TARGET_GROUP.codeList()),
                        CodeReference.each(row, "violence_types", TagList.VIOLENCE_TYPE.codeList()),
                        CodeReference.each(row, "success_factor", TagList.SUCCESS_FACTOR.codeList()))
                .flatMap(references -> references)
                .toList();
    }

    private static String goalKey(SheetRow row) {
        var key = row.text("programme") + "/" + row.text("goal");
        return new VersionedKey(key, row.integer("version").orElse(1)).toString();
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        GoalsSheet.refuseFirstVersionByNumber(row, faults);
        GoalsSheet.refuseBadPosition(row, faults);
        ProgrammesSheet.refuseEndBeforeStart(row, "start", "end", faults);
        for (var column : List.of("responsible", "contributes", "informed")) {
            row.list(column).stream().forEach(named -> checkNamed(column, named, context, faults));
        }
        decided.checkActivity(row, keyOf(row), goalKey(row), context, faults);
    }

    private void checkNamed(String column, String named, ImportContext context, Faults faults) {
        var parsed = ResponsibilityCell.parse(named, ResponsibilityRole.LEADS);
        if (parsed.isEmpty()) {
            faults.refuse(column, "programme.import.responsibleForm", named);
        } else if (!isKnown(parsed.get(), context)) {
            faults.refuse(column, "programme.import.unknownUnit", parsed.get().responsible());
        }
    }

    private boolean isKnown(Responsibility named, ImportContext context) {
        return named.group().isPresent()
                || directory.organisation().byCode(named.responsible()).isPresent()
                || context.planned("org-units", named.responsible()).isPresent();
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return standing(keys).stream().collect(toMap(ActivityRow::key, ActivityRow::of));
    }

    @Override
    public void save(List<SheetRow> rows) {
        var goalKeys = rows.stream().map(ActivitiesSheet::goalKey).distinct().toList();
        var towards = goals.withKeys(VersionedKey.keys(goalKeys)).stream()
                .collect(toMap(
                        goal -> new VersionedKey(
                                        goal.goalKey(), goal.programmeVersion().number())
                                .toString(),
                        Function.identity()));
        var known = standing(rows.stream().map(this::keyOf).toList()).stream()
                .collect(toMap(ActivityRow::key, Function.identity()));
        decided.lockDrafts(towards.values().stream().map(Goal::programmeVersion).toList());
        for (var row : rows) {
            var goal = Objects.requireNonNull(towards.get(goalKey(row)));
            var activity = known.get(keyOf(row));
            if (activity == null) {
                activity = activities.save(ProgrammeActivity.recorded(goal, row.text("key"), ActivityRow.facts(row)));
            } else {
                decided.mustNotBeAdoptedSince(activity.programmeVersion(), keyOf(row));
                activity.describe(goal, ActivityRow.facts(row));
            }
            activity.standsAt(row.integer(GoalsSheet.POSITION).orElse(Placing.BY_CODE));
        }
        activities.flush();
        events.publishEvent(new ProgrammeChanged());
    }

    @Override
    public void remove(Collection<String> keys) {
        var leaving = standing(keys);
        decided.lockDrafts(
                leaving.stream().map(ProgrammeActivity::programmeVersion).toList());
        leaving.forEach(it -> decided.mustNotBeAdoptedSince(it.programmeVersion(), ActivityRow.key(it)));
        try {
            activities.deleteAll(leaving);
            activities.flush();
        } catch (DataIntegrityViolationException followedUpAlready) {
            throw new RowsInUse("programme.import.followedUp");
        }
        events.publishEvent(new ProgrammeChanged());
    }

    @Override
    public Stream<SheetRow> export() {
        return activities.inOrder().stream().map(ActivityRow::of);
    }

    private List<ProgrammeActivity> standing(Collection<String> keys) {
        return activities.withKeys(VersionedKey.keys(keys)).stream()
                .filter(activity -> keys.contains(ActivityRow.key(activity)))
                .toList();
    }
}
