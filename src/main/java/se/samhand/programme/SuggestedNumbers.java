package se.samhand.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.programme.DraftTree.NewCode;

/** Which numbers of a version would follow its order, where they do not. */
final class SuggestedNumbers {

    private final List<NewCode> suggested = new ArrayList<>();

    private SuggestedNumbers() {}

    /** Empty when the numbers follow the order, and when they cannot all be told apart afterwards. */
    static List<NewCode> of(VersionContent content) {
        var numbers = new SuggestedNumbers();
        numbers.goThrough(content);
        return numbers.tellApart(content) ? List.copyOf(numbers.suggested) : List.of();
    }

    private void goThrough(VersionContent content) {
        var newGoalCodes = Numbering.ofGoals(content.goals().stream()
                .map(goal -> new Numbering.Numbered(goal.id(), goal.facts().code()))
                .toList());
        for (var goal : content.goals()) {
            var facts = goal.facts();
            suggest(goal.id(), facts.code(), facts.text(), newGoalCodes);
            var own = content.activitiesOf(goal);
            var numbered = own.stream()
                    .map(it -> new Numbering.Numbered(it.id(), it.facts().code()))
                    .toList();
            var newCodes =
                    Numbering.ofActivities(numbered, facts.code(), newGoalCodes.getOrDefault(goal.id(), facts.code()));
            own.forEach(it -> suggest(it.id(), it.facts().code(), it.facts().text(), newCodes));
        }
    }

    private void suggest(UUID id, String code, String text, Map<UUID, String> newCodes) {
        if (newCodes.containsKey(id)) {
            suggested.add(new NewCode(id, code, requireNonNull(newCodes.get(id)), text));
        }
    }

    private boolean tellApart(VersionContent content) {
        var codes = suggested.stream().collect(toMap(NewCode::id, NewCode::newCode));
        var goals = content.goals().stream()
                .map(it -> codes.getOrDefault(it.id(), it.facts().code()));
        var activities = content.activities().stream()
                .map(it -> codes.getOrDefault(it.id(), it.facts().code()));
        return areUnique(goals) && areUnique(activities);
    }

    private static boolean areUnique(Stream<String> codes) {
        return codes.allMatch(new HashSet<>()::add);
    }
}
