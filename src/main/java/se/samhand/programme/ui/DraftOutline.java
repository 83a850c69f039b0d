package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.DraftTree;
import se.samhand.programme.DraftTree.ActivityLine;
import se.samhand.programme.DraftTree.GoalLine;
import se.samhand.uikit.EmptyState;

/**
 * A draft's goals and activities, to open and to reorder: dragged by mouse, or moved a step by the buttons of each row. An
 * activity goes over into the next goal from the end of its own.
 */
class DraftOutline extends Composite<Div> {

    /** What the outline asks for; whoever carries it out shows the outline anew. */
    interface Moves {
        void goal(GoalLine goal, @Nullable UUID before);

        void activity(ActivityLine activity, UUID goalId, @Nullable UUID before);
    }

    private final transient Moves moves;
    private final Div list = new Div();
    private final Span said = new Span();
    private final Map<UUID, OutlineRow> rows = new HashMap<>();

    DraftOutline(Moves moves) {
        this.moves = moves;
        said.addClassName("only-heard");
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("outline");
        getContent().add(said, list);
    }

    void show(DraftTree tree, @Nullable UUID chosen) {
        rows.clear();
        list.removeAll();
        if (tree.goals().isEmpty()) {
            list.add(new EmptyState(translate("programme.draft.empty")));
        }
        var goals = new OrderedList();
        var base = "programmes/" + tree.programme().code() + "/draft";
        for (int at = 0; at < tree.goals().size(); at++) {
            goals.add(goalItem(tree.goals(), at, base));
        }
        list.add(goals);
        if (chosen != null && rows.containsKey(chosen)) {
            rows.get(chosen).isChosen();
        }
    }

    /** After a move: the keyboard stays with what was moved, and a screen reader hears where it stands. */
    void follow(UUID moved, boolean up, String sentence) {
        said.setText(sentence);
        var row = rows.get(moved);
        if (row != null) {
            row.focus(up);
        }
    }

    private ListItem goalItem(List<GoalLine> goals, int at, String base) {
        var goal = goals.get(at);
        var row = OutlineRow.ofGoal(goal, base);
        row.canMove(
                at == 0 ? null : () -> moves.goal(goal, goals.get(at - 1).id()),
                at == goals.size() - 1
                        ? null
                        : () -> moves.goal(
                                goal, at + 2 < goals.size() ? goals.get(at + 2).id() : null));
        row.takesDrops(dragged -> dropOnGoal(dragged, goals, at));
        rows.put(goal.id(), row);
        var activities = new OrderedList();
        for (int place = 0; place < goal.activities().size(); place++) {
            activities.add(activityItem(goals, at, place, base));
        }
        return new ListItem(row, activities);
    }

    private ListItem activityItem(List<GoalLine> goals, int goalAt, int at, String base) {
        var goal = goals.get(goalAt);
        var siblings = goal.activities();
        var activity = siblings.get(at);
        var row = OutlineRow.ofActivity(activity, base);
        row.canMove(upwards(goals, goalAt, at), downwards(goals, goalAt, at));
        row.takesDrops(dragged -> dropOnActivity(dragged, goal, at));
        rows.put(activity.id(), row);
        return new ListItem(row);
    }

    private @Nullable Runnable upwards(List<GoalLine> goals, int goalAt, int at) {
        var goal = goals.get(goalAt);
        var activity = goal.activities().get(at);
        if (at > 0) {
            return () -> moves.activity(
                    activity, goal.id(), goal.activities().get(at - 1).id());
        }
        return goalAt == 0
                ? null
                : () -> moves.activity(activity, goals.get(goalAt - 1).id(), null);
    }

    private @Nullable Runnable downwards(List<GoalLine> goals, int goalAt, int at) {
        var goal = goals.get(goalAt);
        var siblings = goal.activities();
        if (at < siblings.size() - 1) {
            var before = at + 2 < siblings.size() ? siblings.get(at + 2).id() : null;
            return () -> moves.activity(siblings.get(at), goal.id(), before);
        }
        if (goalAt == goals.size() - 1) {
            return null;
        }
        var next = goals.get(goalAt + 1);
        var first = next.activities().isEmpty()
                ? null
                : next.activities().getFirst().id();
        return () -> moves.activity(siblings.get(at), next.id(), first);
    }

    /** A goal takes the place of the one it is dropped on; an activity comes last in the goal. */
    private void dropOnGoal(OutlineRow.Dragged dragged, List<GoalLine> goals, int at) {
        var target = goals.get(at);
        if (dragged.activity() != null) {
            moves.activity(dragged.activity(), target.id(), null);
        } else if (dragged.goal() != null && !dragged.goal().equals(target)) {
            var after = at + 1 < goals.size() ? goals.get(at + 1).id() : null;
            moves.goal(dragged.goal(), goals.indexOf(dragged.goal()) < at ? after : target.id());
        }
    }

    /** An activity takes the place of the one it is dropped on. */
    private void dropOnActivity(OutlineRow.Dragged dragged, GoalLine goal, int at) {
        var siblings = goal.activities();
        var target = siblings.get(at);
        if (dragged.activity() != null && !dragged.activity().equals(target)) {
            var from = siblings.indexOf(dragged.activity());
            var after = at + 1 < siblings.size() ? siblings.get(at + 1).id() : null;
            moves.activity(dragged.activity(), goal.id(), from >= 0 && from < at ? after : target.id());
        }
    }
}
