package se.samhand.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An activity as its form holds it, and back. */
final class ActivityForm {

    static final Comparator<Responsibility> IN_ORDER =
            Comparator.comparing(Responsibility::role).thenComparing(Responsibility::responsible);

    private ActivityForm() {}

    static WrittenActivity of(ProgrammeActivity activity) {
        var facts = activity.facts();
        var fields = new ActivityDraft(
                activity.goal().id(),
                facts.code(),
                facts.text(),
                facts.startsOn(),
                facts.endsOn(),
                facts.wording(),
                facts.rest(),
                codes(facts, TagList.TARGET_GROUP),
                codes(facts, TagList.VIOLENCE_TYPE),
                codes(facts, TagList.SUCCESS_FACTOR),
                facts.responsibilities().stream()
                        .sorted(IN_ORDER)
                        .map(named -> new ResponsibilityDraft(
                                named.responsible(), named.role(), named.validFrom(), named.validTo()))
                        .toList());
        return new WrittenActivity(activity.id(), activity.version(), activity.activityKey(), fields);
    }

    private static Set<String> codes(ActivityFacts facts, TagList list) {
        return facts.tags().stream()
                .filter(tag -> tag.list() == list)
                .map(ActivityTag::code)
                .collect(toSet());
    }

    static ActivityFacts facts(ActivityDraft draft) {
        var tags = new LinkedHashSet<ActivityTag>();
        draft.targetGroups().forEach(code -> tags.add(new ActivityTag(TagList.TARGET_GROUP, code)));
        draft.violenceTypes().forEach(code -> tags.add(new ActivityTag(TagList.VIOLENCE_TYPE, code)));
        draft.successFactors().forEach(code -> tags.add(new ActivityTag(TagList.SUCCESS_FACTOR, code)));
        return new ActivityFacts(
                draft.code().strip(),
                draft.text().strip(),
                requireNonNull(draft.startsOn()),
                requireNonNull(draft.endsOn()),
                requireNonNull(draft.wording()),
                requireNonNull(draft.rest()),
                tags,
                complete(draft.responsibilities()));
    }

    /** Those that name somebody as something. */
    static Set<Responsibility> complete(List<ResponsibilityDraft> written) {
        var complete = new LinkedHashSet<Responsibility>();
        written.forEach(it -> {
            if (!it.responsible().isEmpty() && it.role() != null) {
                complete.add(new Responsibility(it.responsible(), it.role(), it.validFrom(), it.validTo()));
            }
        });
        return complete;
    }
}
