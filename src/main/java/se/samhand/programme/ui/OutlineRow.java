package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.DraftTree.ActivityLine;
import se.samhand.programme.DraftTree.GoalLine;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** A goal or an activity in the outline of a draft: its number, its words as a link to its form, and the ways to move it. */
class OutlineRow extends Composite<Div> {

    /** What is being dragged: one of the two. */
    record Dragged(@Nullable GoalLine goal, @Nullable ActivityLine activity) {}

    private final Anchor link;
    private final Button up;
    private final Button down;

    private OutlineRow(String code, String text, String address, String called, Dragged dragged) {
        var number = new Span(code);
        number.addClassName("goal-code");
        link = new Anchor(address, Wording.goalText(text));
        link.getElement().setAttribute("draggable", "false");
        up = button("↑", translate("programme.draft.up", called));
        down = button("↓", translate("programme.draft.down", called));
        var words = new Div(number, link);
        words.addClassName("outline-words");
        getContent().addClassName("outline-row");
        getContent().add(words, up, down);
        DragSource.create(getContent()).setDragData(dragged);
    }

    static OutlineRow ofGoal(GoalLine goal, String base) {
        var called = translate("programme.draft.called.goal", goal.code());
        var row =
                new OutlineRow(goal.code(), goal.text(), base + "?goal=" + goal.id(), called, new Dragged(goal, null));
        row.getContent().addClassName("outline-goal");
        var add = new Anchor(base + "?add=activity&to=" + goal.id(), translate("programme.draft.activity.add"));
        add.getElement().setAttribute("draggable", "false");
        add.setAriaLabel(translate("programme.draft.activity.add-to", goal.code()));
        row.getContent().add(add);
        return row;
    }

    static OutlineRow ofActivity(ActivityLine activity, String base) {
        var called = translate("programme.draft.called.activity", activity.code());
        var row = new OutlineRow(
                activity.code(),
                activity.text(),
                base + "?activity=" + activity.id(),
                called,
                new Dragged(null, activity));
        if (!activity.led()) {
            row.getContent()
                    .addComponentAtIndex(
                            1,
                            new StatusBadge(Tone.WARNING, Sign.ATTENTION, translate("programme.draft.nobody-leads")));
        }
        return row;
    }

    private static Button button(String sign, String name) {
        var button = new Button(sign);
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** A step that cannot be taken is null; its button then does nothing, and says so. */
    void canMove(@Nullable Runnable upwards, @Nullable Runnable downwards) {
        connect(up, upwards);
        connect(down, downwards);
    }

    private static void connect(Button button, @Nullable Runnable step) {
        button.setEnabled(step != null);
        if (step != null) {
            button.addClickListener(click -> step.run());
        }
    }

    void takesDrops(SerializableConsumer<Dragged> taken) {
        DropTarget.create(getContent())
                .addDropListener(drop -> drop.getDragData()
                        .filter(Dragged.class::isInstance)
                        .map(Dragged.class::cast)
                        .ifPresent(taken::accept));
    }

    void isChosen() {
        link.getElement().setAttribute("aria-current", "true");
    }

    /** On the button that was used, or on the other one where the way ends. */
    void focus(boolean upwards) {
        var wanted = upwards ? up : down;
        (wanted.isEnabled() ? wanted : upwards ? down : up).focus();
    }
}
