package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockExceptionService;
import se.samhand.security.Roles;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;
import se.samhand.uikit.SideBySide;

/** Requests to open closed periods: those that wait, and what was decided before. The address says which is open. */
@Route("admin/periods/exceptions")
@PageTitle("period.locks")
@RolesAllowed(Roles.PROGRAMME_OFFICE)
class LockExceptionsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String REQUEST = "request";
    private static final String BADGE = """
            <span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>
            <span>${item.word}</span></span>""";

    private final transient LockExceptionService service;
    private final transient Validator validator;
    private final transient Clock clock;
    private final Grid<LockExceptionDetails> grid = new Grid<>();
    private final SideBySide sideBySide;

    LockExceptionsView(LockExceptionService service, Validator validator, Clock clock) {
        this.service = service;
        this.validator = validator;
        this.clock = clock;
        sideBySide = new SideBySide(() -> open(null), configuredGrid());
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(translate("period.locks"))
                                .within(translate("period.title"), "admin/periods")
                                .saying(translate("period.locks.about")),
                        sideBySide);
    }

    private Grid<LockExceptionDetails> configuredGrid() {
        grid.setAriaLabel(translate("period.locks"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(who())
                .setHeader(translate("period.lock.who"))
                .setFlexGrow(3)
                .setWidth("14rem");
        var state = grid.addColumn(withState(LitRenderer.of(BADGE)))
                .setHeader(translate("period.state"))
                .setFlexGrow(1)
                .setWidth("10rem");
        var until = grid.addColumn(it -> it.until() == null ? "" : it.until().toString())
                .setHeader(translate("period.lock.until"))
                .setFlexGrow(1)
                .setWidth("9rem");
        RoomForColumns.onlyWithRoom(grid, state, until);
        grid.setItemsPageable(page -> service.find(page).getContent());
        grid.setEmptyStateText(translate("period.locks.none"));
        grid.addItemClickListener(click -> open(click.getItem().id()));
        return grid;
    }

    private LitRenderer<LockExceptionDetails> who() {
        return withState(LitRenderer.<LockExceptionDetails>of("""
                        <button type="button" class="row-open" @click="${open}">
                        <span class="row-title">${item.unit}</span></button>
                        <span class="row-about">${item.period} · ${item.asked}</span>
                        <span class="row-about when-narrow">%s</span>""".formatted(BADGE))
                .withProperty("unit", LockExceptionDetails::unitName)
                .withProperty("period", it -> PeriodWords.name(it.period()))
                .withProperty("asked", it -> translate("period.lock.by", LockWords.day(it.askedAt()), it.askedByName()))
                .withFunction("open", it -> open(it.id())));
    }

    private LitRenderer<LockExceptionDetails> withState(LitRenderer<LockExceptionDetails> renderer) {
        return renderer.withProperty("tone", it -> LockWords.tone(it).className())
                .withProperty("sign", it -> LockWords.sign(it).className())
                .withProperty("word", it -> LockWords.word(it));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(REQUEST);
        grid.getDataProvider().refreshAll();
        if (asked.isEmpty()) {
            sideBySide.showNothing();
        } else {
            show(asked.flatMap(LockExceptionsView::id).orElseThrow(NotFoundException::new));
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(UUID id) {
        var request = service.request(id).orElseThrow(NotFoundException::new);
        sideBySide.show(new LockExceptionPanel(service, validator, clock, request, () -> {
            grid.getDataProvider().refreshAll();
            show(id);
        }));
    }

    private void open(@Nullable UUID id) {
        var query = id == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(REQUEST, id.toString()));
        getUI().ifPresent(ui -> ui.navigate(LockExceptionsView.class, query));
    }
}
