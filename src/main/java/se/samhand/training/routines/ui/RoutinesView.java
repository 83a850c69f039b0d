package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
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
import se.samhand.training.routines.QuestionSetService;
import se.samhand.training.routines.RoutineLine;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.routines.RoutineStanding;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;
import se.samhand.uikit.SupportLines;

/** All routines, and the published questions that they rest upon. */
@Route("training/routines")
@PageTitle("training.page")
@Menu(title = "training.routines", order = 40)
@RolesAllowed(Roles.CITY_STAFF)
class RoutinesView extends Composite<Div> {

    private static final String BADGE = """
            <span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>
            <span>${item.word}</span></span>""";

    private final transient Clock clock;

    RoutinesView(RoutineService routines, QuestionSetService questionSets, Validator validator, Clock clock) {
        this.clock = clock;
        var header = new PageHeader(translate("training.routines")).saying(translate("training.routines.about"));
        getContent().addClassNames("list-page", "routines");
        getContent().add(header, list(routines));
        if (SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.TRAINER)) {
            getContent().add(newRoutine(routines, validator));
        }
        getContent().add(new QuestionSetSection(questionSets, validator), new SupportLines());
    }

    private Details newRoutine(RoutineService routines, Validator validator) {
        var form = new NewRoutineForm(
                routines,
                validator,
                begun -> getUI().ifPresent(tab ->
                        tab.navigate(RoutineView.class, new RouteParameters(RoutineView.ID, begun.toString()))));
        return new Details(translate("training.routines.new"), form);
    }

    private Grid<RoutineLine> list(RoutineService routines) {
        var grid = new Grid<RoutineLine>();
        grid.setAriaLabel(translate("training.routines"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(withState(LitRenderer.<RoutineLine>of("""
                        <a class="row-title wrapped" lang="sv" href="training/routines/${item.id}">${item.title}</a>
                        <span class="row-about">${item.topic}</span>
                        <span class="row-about when-narrow">%s ${item.review}</span>""".formatted(BADGE))
                        .withProperty("id", it -> it.id().toString())
                        .withProperty("title", RoutineLine::title)
                        .withProperty("topic", it -> RoutineWords.topic(it.topic()))
                        .withProperty("review", RoutinesView::review)))
                .setHeader(translate("training.routine"))
                .setFlexGrow(3)
                .setWidth("16rem");
        var standing = grid.addColumn(withState(LitRenderer.of(BADGE)))
                .setHeader(translate("training.standing"))
                .setFlexGrow(1)
                .setWidth("11rem");
        var review = grid.addColumn(RoutinesView::review)
                .setHeader(translate("training.reviewBy"))
                .setFlexGrow(1)
                .setWidth("10rem");
        var local = grid.addColumn(RoutineLine::local)
                .setHeader(translate("training.local.count"))
                .setPartNameGenerator(it -> "numbers")
                .setFlexGrow(0)
                .setWidth("9rem");
        RoomForColumns.onlyWithRoom(grid, standing, review, local);
        grid.setItemsPageable(page -> routines.list(page).getContent());
        grid.setEmptyStateText(translate("training.routines.none"));
        return grid;
    }

    private LitRenderer<RoutineLine> withState(LitRenderer<RoutineLine> renderer) {
        return renderer.withProperty(
                        "tone", it -> RoutineWords.tone(standing(it)).className())
                .withProperty("sign", it -> RoutineWords.sign(standing(it)).className())
                .withProperty("word", this::word);
    }

    private RoutineStanding standing(RoutineLine line) {
        return line.standing(LocalDate.now(clock));
    }

    private String word(RoutineLine line) {
        return standing(line) == RoutineStanding.DRAFT
                ? translate("training.standing.nothing")
                : RoutineWords.word(standing(line));
    }

    private static String review(RoutineLine line) {
        return line.reviewBy() == null ? "" : line.reviewBy().toString();
    }
}
