package se.samhand.training.sessions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.sessions.SessionLine;
import se.samhand.training.sessions.SessionService;
import se.samhand.training.sessions.SessionStage;
import se.samhand.training.sessions.SessionStanding;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;
import se.samhand.uikit.SupportLines;

/** The sessions that are to come; whoever plans them adds new ones, and courses. */
@Route("training/sessions")
@PageTitle("training.page")
@Menu(title = "training.sessions", order = 41)
@RolesAllowed(Roles.CITY_STAFF)
class SessionsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String PAST = "past";

    private static final String BADGE = """
            <span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>
            <span>${item.word}</span></span>""";

    private final transient SessionService sessions;
    private final transient Clock clock;
    private final Grid<SessionLine> list;
    private final Anchor others = new Anchor();

    SessionsView(SessionService sessions, RoutineService routines, Validator validator, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
        list = list();
        var header = new PageHeader(translate("training.sessions")).saying(translate("training.sessions.about"));
        getContent().addClassNames("list-page", "training-sessions");
        getContent().add(header, others, list);
        if (SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.TRAINER)) {
            var plan = new SessionForm(
                    sessions,
                    validator,
                    LocalDate.now(clock),
                    planned -> getUI().ifPresent(tab ->
                            tab.navigate(SessionView.class, new RouteParameters(SessionView.ID, planned.toString()))));
            var course = new CourseForm(sessions, routines, validator, plan::showCourses);
            getContent()
                    .add(
                            new Details(translate("training.sessions.new"), plan),
                            new Details(translate("training.courses.new"), course));
        }
        getContent().add(new SupportLines());
    }

    /** What is ahead, or with {@code ?past} what has been. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var past = event.getLocation().getQueryParameters().getParameters().containsKey(PAST);
        var today = LocalDate.now(clock);
        others.setHref(past ? "training/sessions" : "training/sessions?" + PAST);
        others.setText(translate(past ? "training.sessions.ahead" : "training.sessions.past"));
        list.setItemsPageable(
                page -> (past ? sessions.listBefore(today, page) : sessions.list(today, page)).getContent());
        list.setEmptyStateText(translate(past ? "training.sessions.past.none" : "training.sessions.none"));
    }

    private Grid<SessionLine> list() {
        var grid = new Grid<SessionLine>();
        grid.setAriaLabel(translate("training.sessions"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(withState(LitRenderer.<SessionLine>of("""
                        <a class="row-title wrapped" lang="sv" href="training/sessions/${item.id}">${item.course}</a>
                        <span class="row-about">${item.days} · ${item.place}</span>
                        <span class="row-about when-narrow">%s ${item.seats}</span>""".formatted(BADGE))
                        .withProperty("id", it -> it.id().toString())
                        .withProperty("course", SessionLine::course)
                        .withProperty("days", it -> SessionWords.days(it.firstDay(), it.lastDay()))
                        .withProperty("place", SessionLine::place)
                        .withProperty("seats", SessionsView::seats)))
                .setHeader(translate("training.session"))
                .setFlexGrow(3)
                .setWidth("16rem");
        var kind = grid.addColumn(it -> SessionWords.kind(it.kind()))
                .setHeader(translate("training.kind"))
                .setFlexGrow(1)
                .setWidth("10rem");
        var standing = grid.addColumn(withState(LitRenderer.of(BADGE)))
                .setHeader(translate("training.session.standing"))
                .setFlexGrow(1)
                .setWidth("10rem");
        var seats = grid.addColumn(SessionsView::seats)
                .setHeader(translate("training.seats"))
                .setFlexGrow(1)
                .setWidth("12rem");
        RoomForColumns.onlyWithRoom(grid, kind, standing, seats);
        return grid;
    }

    private LitRenderer<SessionLine> withState(LitRenderer<SessionLine> renderer) {
        return renderer.withProperty(
                        "tone", it -> SessionWords.tone(standing(it)).className())
                .withProperty("sign", it -> SessionWords.sign(standing(it)).className())
                .withProperty("word", it -> SessionWords.word(standing(it)));
    }

    private SessionStanding standing(SessionLine line) {
        return line.standing(LocalDate.now(clock));
    }

    private static String seats(SessionLine line) {
        if (line.stage() == SessionStage.CANCELLED) {
            return "";
        }
        return line.waiting() == 0
                ? translate("training.seats.free", line.seats() - line.booked(), line.seats())
                : translate("training.seats.waiting", line.seats(), line.waiting());
    }
}
