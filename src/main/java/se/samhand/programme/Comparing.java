package se.samhand.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.programme.Comparison.GoalPair;
import se.samhand.programme.Comparison.Item;
import se.samhand.programme.Comparison.Stated;

/** One time of laying two versions side by side: what has the same key in both is the same thing. */
final class Comparing {

    private final VersionContent before;
    private final VersionContent after;
    private final Organisation organisation;
    private final Map<String, Goal> goalsBefore;
    private final Map<String, ProgrammeActivity> activitiesBefore;
    private final Set<String> keysAfter = new HashSet<>();
    private final Set<String> moved = new HashSet<>();

    Comparing(VersionContent before, VersionContent after, Organisation organisation) {
        this.before = before;
        this.after = after;
        this.organisation = organisation;
        goalsBefore = before.goals().stream().collect(toMap(Goal::goalKey, Function.identity()));
        activitiesBefore =
                before.activities().stream().collect(toMap(ProgrammeActivity::activityKey, Function.identity()));
        after.goals().forEach(goal -> keysAfter.add(goal.goalKey()));
        after.activities().forEach(activity -> keysAfter.add(activity.activityKey()));
    }

    List<GoalPair> pairs() {
        moved.addAll(ChangedOrder.between(
                before.goals().stream().map(Goal::goalKey).toList(),
                after.goals().stream().map(Goal::goalKey).toList()));
        var pairs = new ArrayList<GoalPair>();
        for (var goal : after.goals()) {
            var earlier = goalsBefore.get(goal.goalKey());
            pairs.add(new GoalPair(item(earlier, goal), activities(earlier, goal)));
        }
        before.goals().stream()
                .filter(goal -> !keysAfter.contains(goal.goalKey()))
                .map(goal -> new GoalPair(item(goal, null), removedFrom(goal)))
                .forEach(pairs::add);
        return List.copyOf(pairs);
    }

    private List<Item> activities(@Nullable Goal earlier, Goal goal) {
        var now = after.activitiesOf(goal);
        if (earlier != null) {
            moved.addAll(ChangedOrder.between(keys(before.activitiesOf(earlier)), keys(now)));
        }
        return Stream.concat(
                        now.stream().map(it -> item(activitiesBefore.get(it.activityKey()), it)),
                        Optional.ofNullable(earlier).map(this::removedFrom).orElse(List.of()).stream())
                .toList();
    }

    private List<Item> removedFrom(Goal goal) {
        return before.activitiesOf(goal).stream()
                .filter(it -> !keysAfter.contains(it.activityKey()))
                .map(it -> item(it, null))
                .toList();
    }

    private static List<String> keys(List<ProgrammeActivity> activities) {
        return activities.stream().map(ProgrammeActivity::activityKey).toList();
    }

    private Item item(@Nullable Goal earlier, @Nullable Goal later) {
        if (earlier == null || later == null) {
            return new Item(stated(earlier), stated(later), oneSided(earlier), List.of());
        }
        var was = earlier.facts();
        var is = later.facts();
        var found = EnumSet.noneOf(Difference.class);
        note(found, Difference.MOVED, moved.contains(later.goalKey()));
        note(found, Difference.RENUMBERED, !was.code().equals(is.code()));
        note(found, Difference.REWORDED, !was.text().equals(is.text()));
        note(found, Difference.MARKS, was.verification() != is.verification());
        return new Item(stated(earlier), stated(later), found, List.of());
    }

    private Item item(@Nullable ProgrammeActivity earlier, @Nullable ProgrammeActivity later) {
        if (earlier == null || later == null) {
            return new Item(stated(earlier), stated(later), oneSided(earlier), List.of());
        }
        var was = earlier.facts();
        var is = later.facts();
        var changes = responsibilities(was.responsibilities(), is.responsibilities());
        var elsewhere = !earlier.goal().goalKey().equals(later.goal().goalKey());
        var found = EnumSet.noneOf(Difference.class);
        note(found, Difference.MOVED, elsewhere || moved.contains(later.activityKey()));
        note(found, Difference.RENUMBERED, !was.code().equals(is.code()));
        note(found, Difference.REWORDED, !was.text().equals(is.text()));
        note(found, Difference.DATES, daysDiffer(was, is));
        note(found, Difference.RESPONSIBILITY, !changes.isEmpty());
        note(
                found,
                Difference.MARKS,
                !was.tags().equals(is.tags()) || was.wording() != is.wording() || was.rest() != is.rest());
        return new Item(stated(earlier), stated(later), found, changes);
    }

    private static Set<Difference> oneSided(@Nullable Object earlier) {
        return EnumSet.of(earlier == null ? Difference.ADDED : Difference.REMOVED);
    }

    private static void note(Set<Difference> found, Difference difference, boolean isThere) {
        if (isThere) {
            found.add(difference);
        }
    }

    /** A day that is the version's own first or last in both follows it, and says nothing new. */
    private boolean daysDiffer(ActivityFacts was, ActivityFacts is) {
        var earlier = before.version().facts();
        var later = after.version().facts();
        return differ(was.startsOn(), is.startsOn(), earlier.validFrom(), later.validFrom())
                || differ(was.endsOn(), is.endsOn(), earlier.validTo(), later.validTo());
    }

    private static boolean differ(
            LocalDate was, LocalDate is, @Nullable LocalDate earlierVersion, @Nullable LocalDate laterVersion) {
        return !was.equals(is) && !(was.equals(earlierVersion) && is.equals(laterVersion));
    }

    private List<ResponsibilityChange> responsibilities(Set<Responsibility> was, Set<Responsibility> is) {
        return Stream.concat(was.stream(), is.stream())
                .map(it -> new Responsibility(it.responsible(), it.role()))
                .distinct()
                .sorted(ActivityForm.IN_ORDER)
                .map(named -> new ResponsibilityChange(
                        organisation.byCode(named.responsible()).map(Unit::name).orElse(""),
                        of(named, was),
                        of(named, is)))
                .filter(change -> !Set.copyOf(change.before()).equals(Set.copyOf(change.after())))
                .toList();
    }

    private static List<Responsibility> of(Responsibility named, Collection<Responsibility> all) {
        return all.stream()
                .collect(groupingBy(it -> new Responsibility(it.responsible(), it.role())))
                .getOrDefault(named, List.of());
    }

    private static @Nullable Stated stated(@Nullable Goal goal) {
        if (goal == null) {
            return null;
        }
        var facts = goal.facts();
        return new Stated(facts.code(), facts.text(), "", null, null);
    }

    private static @Nullable Stated stated(@Nullable ProgrammeActivity activity) {
        if (activity == null) {
            return null;
        }
        var facts = activity.facts();
        return new Stated(facts.code(), facts.text(), activity.goal().facts().code(), facts.startsOn(), facts.endsOn());
    }
}
