package se.samhand.tasks.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import se.samhand.tasks.TasksByDue;

/** Narrows the tasks down to one kind; not there while all are of one kind. */
class KindFilter extends Nav {

    private final UnorderedList kinds = new UnorderedList();

    KindFilter(TasksByDue all, String chosen) {
        var counts = all.byKind();
        var sum = counts.values().stream().mapToLong(Long::longValue).sum();
        var more = all.moreWait() ? "+" : "";
        setAriaLabel(getTranslation("tasks.kinds"));
        addClassName("task-kinds");
        setVisible(counts.size() > 1);
        add(kinds);
        add("", chosen, getTranslation("tasks.kinds.all"), sum + more);
        counts.forEach((kind, count) -> add(kind, chosen, getTranslation("tasks.kind." + kind), count + more));
    }

    private void add(String kind, String chosen, String name, String count) {
        var link = new RouterLink(getTranslation("tasks.kinds.count", name, count), StartView.class);
        link.setQueryParameters(
                kind.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(StartView.KIND, kind)));
        if (kind.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        kinds.add(new ListItem(link));
    }
}
