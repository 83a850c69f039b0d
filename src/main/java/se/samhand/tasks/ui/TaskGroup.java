package se.samhand.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.samhand.tasks.TaskLine;

/** Tasks that are due at about the same time; not there at all when there are none. The first come first, all on demand. */
class TaskGroup extends Section {

    private static final int AT_FIRST = 20;

    private final UnorderedList list = new UnorderedList();

    TaskGroup(String heading, List<TaskLine> tasks, LocalDate today) {
        addClassName("task-group");
        setVisible(!tasks.isEmpty());
        list.addClassName("task-list");
        add(new H2(getTranslation(heading, tasks.size())), list);
        show(tasks.subList(0, Math.min(AT_FIRST, tasks.size())), today);
        if (tasks.size() > AT_FIRST) {
            add(allButton(tasks.subList(AT_FIRST, tasks.size()), tasks.size(), today));
        }
    }

    private void show(List<TaskLine> tasks, LocalDate today) {
        tasks.forEach(task -> list.add(new TaskItem(task, today)));
    }

    /** The focus goes on to the first of those that come. */
    private Button allButton(List<TaskLine> rest, int all, LocalDate today) {
        var button = new Button(getTranslation("tasks.show-all", all));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            button.removeFromParent();
            show(rest, today);
            ((TaskItem) list.getComponentAt(AT_FIRST)).focus();
        });
        return button;
    }
}
