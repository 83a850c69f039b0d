package se.samhand.programme.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.DraftTree;

/**
 * What the address of a draft's page says is open.
 *
 * @param kind what to show beside the outline
 * @param id the goal or activity, or the goal that a new activity is for; null where there is none
 */
record DraftAddress(Kind kind, @Nullable UUID id) {

    enum Kind {
        NOTHING,
        VERSION,
        GOAL,
        ACTIVITY,
        NEW_GOAL,
        NEW_ACTIVITY
    }

    static DraftAddress of(QueryParameters given) {
        var goal = given.getSingleParameter("goal");
        var activity = given.getSingleParameter("activity");
        if (goal.isPresent()) {
            return new DraftAddress(Kind.GOAL, id(goal.get()));
        }
        if (activity.isPresent()) {
            return new DraftAddress(Kind.ACTIVITY, id(activity.get()));
        }
        return switch (given.getSingleParameter("add").orElse("")) {
            case "goal" -> new DraftAddress(Kind.NEW_GOAL, null);
            case "activity" ->
                new DraftAddress(
                        Kind.NEW_ACTIVITY,
                        given.getSingleParameter("to").map(DraftAddress::id).orElse(null));
            default ->
                new DraftAddress(given.getSingleParameter("edit").isPresent() ? Kind.VERSION : Kind.NOTHING, null);
        };
    }

    /** @param address such as {@code goal=…}, or empty */
    static QueryParameters parameters(String address) {
        return QueryParameters.fromString(address);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    /** Where a row stands in the outline, counted from 1; 0 when it is not there. */
    static int place(DraftTree tree, UUID id) {
        return all(tree).indexOf(id) + 1;
    }

    static int rows(DraftTree tree) {
        return all(tree).size();
    }

    private static List<UUID> all(DraftTree tree) {
        return tree.goals().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.id()), goal.activities().stream().map(DraftTree.ActivityLine::id)))
                .toList();
    }
}
