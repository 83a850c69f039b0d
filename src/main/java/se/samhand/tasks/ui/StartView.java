package se.samhand.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;
import se.samhand.tasks.TaskService;
import se.samhand.tasks.TasksByDue;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.StartPanel;

/** What I must do now, and what features want to tell me. */
@Route("")
@PageTitle("tasks.title")
@Menu(title = "tasks.title", order = 0)
@PermitAll
class StartView extends Composite<Div> implements BeforeEnterObserver {

    static final String KIND = "kind";

    private final transient TaskService tasks;
    private final transient List<StartPanel> panels;
    private final transient Clock clock;

    StartView(TaskService tasks, List<StartPanel> panels, Clock clock) {
        this.tasks = tasks;
        this.panels = panels;
        this.clock = clock;
        getContent().addClassName("start");
    }

    /** The address may ask for one kind of task alone; where none of that kind waits, all are shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(header(panels));
        if (SignedIn.actingFor().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("tasks.no-unit")));
            return;
        }
        var all = tasks.mine();
        var ofKind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .filter(kind -> !kind.isEmpty())
                .map(tasks::mine)
                .filter(found -> !found.isEmpty());
        var chosen = ofKind.map(found -> found.byKind().firstEntry().getKey()).orElse("");
        if (all.isEmpty()) {
            getContent().add(nothingWaits(panels));
        } else {
            getContent().add(new KindFilter(all, chosen));
        }
        list(ofKind.orElse(all));
        panels.forEach(panel -> panel.section().ifPresent(getContent()::add));
    }

    private void list(TasksByDue waiting) {
        var today = LocalDate.now(clock);
        getContent()
                .add(
                        new TaskGroup("tasks.overdue", waiting.overdue(), today),
                        new TaskGroup("tasks.this-week", waiting.thisWeek(), today),
                        new TaskGroup("tasks.later", waiting.later(), today));
        if (waiting.moreWait()) {
            getContent().add(new Paragraph(getTranslation("tasks.more-wait")));
        }
    }

    private PageHeader header(List<StartPanel> panels) {
        var header = new PageHeader(getTranslation("tasks.greeting", firstName()));
        SignedIn.actingFor().map(ActingFor::unitName).map(Span::new).ifPresent(header::about);
        panels.forEach(panel -> panel.headline().map(Span::new).ifPresent(header::about));
        return header;
    }

    private Component nothingWaits(List<StartPanel> panels) {
        var dates = panels.stream()
                .map(StartPanel::nextDate)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new EmptyState((getTranslation("tasks.nothing") + " " + dates).strip());
    }

    /** Who is shown as a function and not by name is greeted by all of it. */
    private static String firstName() {
        var name = SignedIn.user().map(PortalUser::displayName).orElse("");
        var words = name.split(" ", -1);
        return words.length == 2 ? words[0] : name;
    }
}
