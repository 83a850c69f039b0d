package se.samhand.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.samhand.tasks.TaskLine;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** One task: what it is about, what is to be done, by when, and the way there. */
class TaskItem extends ListItem {

    private final Button open;

    TaskItem(TaskLine task, LocalDate today) {
        addClassName("task");
        var title = new Span(name(task));
        title.addClassName("task-title");
        var what = new Div(title);
        if (!task.isGathered()) {
            title.getElement().setAttribute("lang", "sv");
            var kind = task.amount() == 0
                    ? getTranslation("tasks.kind." + task.kind())
                    : getTranslation("tasks.counted." + task.kind(), task.amount());
            what.add(quiet(task.detail().isEmpty() ? kind : kind + " · " + task.detail()));
        }
        what.addClassName("task-what");
        open = new Button(getTranslation("tasks.open"), click -> {
            var address = new Location(task.address());
            getUI().ifPresent(tab -> tab.navigate(address.getPath(), address.getQueryParameters()));
        });
        open.setAriaLabel(getTranslation("tasks.open-what", name(task)));
        add(what, due(task, today), open);
    }

    void focus() {
        open.focus();
    }

    private String name(TaskLine task) {
        return task.isGathered() ? getTranslation("tasks.gathered." + task.kind(), task.amount()) : task.title();
    }

    private Span due(TaskLine task, LocalDate today) {
        if (task.dueOn() == null) {
            return quiet(getTranslation("tasks.no-date"));
        }
        var days = ChronoUnit.DAYS.between(today, task.dueOn());
        if (days < 0) {
            return new StatusBadge(Tone.BAD, Sign.ATTENTION, getTranslation("tasks.late", -days));
        }
        if (days == 0) {
            return new StatusBadge(Tone.WARNING, Sign.WAITING, getTranslation("tasks.due-today"));
        }
        var day = DateTimeFormatter.ofPattern(getTranslation("tasks.day-format"), getLocale());
        return quiet(getTranslation("tasks.due", day.format(task.dueOn())));
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
