package se.samhand.tasks.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.samhand.tasks.TaskLine;

/** Tasks that are due at about the same time; not there at all when there are none. */
class TaskGroup extends Section {

    TaskGroup(String heading, List<TaskLine> tasks, LocalDate today) {
        addClassName("task-group");
        setVisible(!tasks.isEmpty());
        var list = new UnorderedList();
        list.addClassName("task-list");
        tasks.forEach(task -> list.add(new TaskItem(task, today)));
        add(new H2(getTranslation(heading, tasks.size())), list);
    }
}
