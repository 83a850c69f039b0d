package se.samhand.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Verification;

/** An activity as a row of its sheet, and back. */
final class ActivityRow {

    private ActivityRow() {}

    static String key(ProgrammeActivity activity) {
        return versioned(activity).toString();
    }

    private static VersionedKey versioned(ProgrammeActivity activity) {
        return new VersionedKey(
                activity.activityKey(), activity.programmeVersion().number());
    }

    static SheetRow of(ProgrammeActivity activity) {
        var facts = activity.facts();
        return SheetRow.empty()
                .with("key", activity.activityKey())
                .with("programme", activity.programmeVersion().programme().code())
                .with("version", versioned(activity).versionCell())
                .with("goal", activity.goal().facts().code())
                .with("code", facts.code())
                .with("text", facts.text())
                .withList("responsible", named(facts, ResponsibilityRole.LEADS))
                .with("role", ResponsibilityRole.LEADS)
                .withList("contributes", named(facts, ResponsibilityRole.CONTRIBUTES))
                .withList("informed", named(facts, ResponsibilityRole.INFORMED))
                .with("start", facts.startsOn())
                .with("end", facts.endsOn())
                .withList("target_groups", codes(facts, TagList.TARGET_GROUP))
                .withList("violence_types", codes(facts, TagList.VIOLENCE_TYPE))
                .withList("success_factor", codes(facts, TagList.SUCCESS_FACTOR))
                .with("wording", facts.wording())
                .with("rest", facts.rest())
                .with(GoalsSheet.POSITION, GoalsSheet.positionCell(activity.position()));
    }

    static ActivityFacts facts(SheetRow row) {
        return new ActivityFacts(
                row.text("code"),
                row.text("text"),
                row.date("start").orElseThrow(),
                row.date("end").orElseThrow(),
                Verification.valueOf(row.text("wording")),
                Verification.valueOf(row.text("rest")),
                tags(row),
                responsibilities(row));
    }

    private static Set<ActivityTag> tags(SheetRow row) {
        var tags = new LinkedHashSet<ActivityTag>();
        row.list("target_groups").forEach(code -> tags.add(new ActivityTag(TagList.TARGET_GROUP, code)));
        row.list("violence_types").forEach(code -> tags.add(new ActivityTag(TagList.VIOLENCE_TYPE, code)));
        row.list("success_factor").forEach(code -> tags.add(new ActivityTag(TagList.SUCCESS_FACTOR, code)));
        return tags;
    }

    private static Set<Responsibility> responsibilities(SheetRow row) {
        var named = new LinkedHashSet<Responsibility>();
        row.list("responsible").forEach(it -> named.add(responsibility(it, ResponsibilityRole.LEADS)));
        row.list("contributes").forEach(it -> named.add(responsibility(it, ResponsibilityRole.CONTRIBUTES)));
        row.list("informed").forEach(it -> named.add(responsibility(it, ResponsibilityRole.INFORMED)));
        return named;
    }

    private static Responsibility responsibility(String cell, ResponsibilityRole role) {
        return ResponsibilityCell.parse(cell, role).orElseThrow();
    }

    /** In the importer's one order for lists. */
    private static List<String> named(ActivityFacts facts, ResponsibilityRole role) {
        return facts.responsibilities().stream()
                .filter(it -> it.role() == role)
                .map(ResponsibilityCell::of)
                .sorted()
                .toList();
    }

    /** In the importer's one order for lists. */
    private static List<String> codes(ActivityFacts facts, TagList list) {
        return facts.tags().stream()
                .filter(tag -> tag.list() == list)
                .map(ActivityTag::code)
                .sorted()
                .toList();
    }
}
