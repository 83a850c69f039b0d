package se.samhand.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import se.samhand.audit.ActDetails;
import se.samhand.audit.ActFilter;
import se.samhand.audit.AuditService;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;

/** The log of business acts, the newest first. The address holds the filter. */
@Route("admin/audit")
@PageTitle("audit.title")
@Menu(title = "audit.title", order = 940)
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
class AuditView extends Composite<Div> implements BeforeEnterObserver {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private final AuditFilters filters;
    private final Grid<ActDetails> grid = new Grid<>();
    private ActFilter filter = ActFilter.EVERYTHING;

    AuditView(AuditService audit, I18NProvider texts, Clock clock) {
        var actions = new ActionTexts(texts, getLocale());
        filters = new AuditFilters(actions, AuditView::open);
        addColumns(actions, MOMENT.withZone(clock.getZone()));
        grid.setItemsPageable(page -> audit.find(filter, page).getContent());
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("audit.title")).saying(getTranslation("audit.about")),
                        filters,
                        grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation(filter.equals(ActFilter.EVERYTHING) ? "audit.empty" : "audit.nothing-found")));
        grid.getDataProvider().refreshAll();
    }

    private static void open(ActFilter chosen) {
        UI.getCurrent().navigate(AuditView.class, FilterAddress.write(chosen));
    }

    private void addColumns(ActionTexts actions, DateTimeFormatter moment) {
        grid.addColumn(moment(actions, moment))
                .setHeader(getTranslation("audit.at"))
                .setWidth("10.5rem");
        var actor = grid.addColumn(this::actor)
                .setHeader(getTranslation("audit.actor"))
                .setWidth("9rem");
        var actingFor = grid.addColumn(AuditView::actingFor)
                .setHeader(getTranslation("audit.acting-for"))
                .setWidth("10.5rem");
        var action = grid.addColumn(act -> actions.of(act.action()))
                .setHeader(getTranslation("audit.action"))
                .setFlexGrow(2)
                .setWidth("9rem");
        var subject = grid.addColumn(ActDetails::subjectLabel)
                .setHeader(getTranslation("audit.subject"))
                .setFlexGrow(4)
                .setWidth("12rem");
        var detail = grid.addColumn(ActDetails::detail)
                .setHeader(getTranslation("audit.detail"))
                .setWidth("8rem");
        RoomForColumns.onlyWithRoom(grid, actor, actingFor, action, subject, detail);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("audit.title"));
    }

    private LitRenderer<ActDetails> moment(ActionTexts actions, DateTimeFormatter moment) {
        return LitRenderer.<ActDetails>of("""
                        <span>${item.at}</span>
                        <span class="when-narrow">${item.what}<br>${item.detail}</span>
                        <span class="row-about when-narrow">${item.who}</span>""")
                .withProperty("at", act -> moment.format(act.at()))
                .withProperty("what", act -> actions.of(act.action()) + ": " + act.subjectLabel())
                .withProperty("detail", ActDetails::detail)
                .withProperty("who", act -> actor(act) + ", " + actingFor(act));
    }

    private static String actingFor(ActDetails act) {
        return Objects.requireNonNullElse(act.actingFor(), "");
    }

    private String actor(ActDetails act) {
        return act.actorName().isEmpty() ? getTranslation("audit.portal-itself") : act.actorName();
    }
}
