package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import se.samhand.activity.FollowUpChoices;
import se.samhand.activity.FollowUpRow;
import se.samhand.activity.FollowUpService;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;
import se.samhand.uikit.SideBySide;

/** What a unit follows up, on the left; the chosen one on the right. The address says which is chosen, and for which period. */
@Route("activities/:id?([0-9a-f]{8}-[0-9a-f-]{27})")
@PageTitle("activity.title")
@Menu(title = "activity.menu", order = 30)
@RolesAllowed(Roles.CITY_STAFF)
class ActivitiesView extends Composite<Div> implements BeforeEnterObserver {

    private static final String ID = "id";
    private static final String BADGE =
            "<span class=\"badge ${item.tone}\"><span class=\"sign ${item.sign}\" aria-hidden=\"true\"></span>"
                    + "<span>${item.word}</span></span>";

    private final transient FollowUpService followUps;
    private final transient FollowUpChoices choices;
    private final ActivitiesFilter filter;
    private final Grid<FollowUpRow> grid = new Grid<>();
    private final FollowUpPanel panel;
    private final SideBySide sideBySide;
    private @Nullable UUID opened;

    ActivitiesView(FollowUpDesk desk, CommitmentDesk commitments) {
        this.followUps = desk.followUps();
        this.choices = followUps.choices();
        panel = new FollowUpPanel(desk, commitments);
        filter = new ActivitiesFilter(choices, this::filterChanged);
        sideBySide = new SideBySide(
                () -> open(null), filter, configuredGrid(), new ListFiles(desk.exports(), filter::value));
        getContent().addClassName("list-page");
        var header = new PageHeader(translate("activity.title"));
        if (SignedIn.has(Role.APPROVER) || SignedIn.has(Role.PROGRAMME_OFFICE)) {
            header.actions(new Anchor("activities/review", translate("activity.reviews")));
        }
        if (SignedIn.has(Role.COORDINATOR)) {
            header.actions(new Anchor("activities/round", translate("activity.round")));
        }
        header.actions(
                new Anchor("activities/commitments", translate("activity.commitments")),
                new Anchor("activities/matrix", translate("activity.matrix")),
                new Anchor("activities/year", translate("activity.year")),
                new Anchor("activities/ils", translate("insight.ils.title")),
                new Anchor("activities/report", translate("insight.report.title")));
        getContent().add(header, sideBySide);
    }

    private Grid<FollowUpRow> configuredGrid() {
        grid.setAriaLabel(translate("activity.list"));
        grid.addColumn(activity())
                .setHeader(translate("activity.activity"))
                .setSortProperty("sortCode")
                .setComparator(FollowUpRow::activityCode)
                .setFlexGrow(3)
                .setWidth("14rem");
        var state = grid.addColumn(state())
                .setHeader(translate("activity.state"))
                .setFlexGrow(1)
                .setWidth("11rem");
        var due = grid.addColumn(row -> PeriodNames.day(row.dueOn()))
                .setHeader(translate("activity.due"))
                .setSortProperty("dueOn")
                .setComparator(FollowUpRow::dueOn)
                .setFlexGrow(1)
                .setWidth("9rem");
        RoomForColumns.onlyWithRoom(grid, state, due);
        grid.setPartNameGenerator(row -> row.commitmentId().equals(opened) ? "open" : null);
        grid.setItemsPageable(this::rows);
        grid.setEmptyStateText(translate("activity.list.empty"));
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                open(chosen.getValue() == null ? null : chosen.getValue().commitmentId());
            }
        });
        return grid;
    }

    private static LitRenderer<FollowUpRow> activity() {
        return withState(LitRenderer.<FollowUpRow>of(
                        "<span class=\"row-title\" lang=\"sv\"><b>${item.code}</b> ${item.text}</span>"
                                + "<span class=\"row-about\">${item.unit} ${item.evidence}</span>"
                                + "<span class=\"row-about when-narrow\">" + BADGE + " ${item.due}</span>")
                .withProperty("code", FollowUpRow::activityCode)
                .withProperty("text", FollowUpRow::activityText)
                .withProperty("unit", FollowUpRow::unitName)
                .withProperty("evidence", ActivitiesView::evidence)
                .withProperty("due", row -> PeriodNames.day(row.dueOn())));
    }

    private static String evidence(FollowUpRow row) {
        return row.evidence() == 0 ? "" : "· " + EvidencePanel.count(row.evidence());
    }

    private static LitRenderer<FollowUpRow> state() {
        return withState(LitRenderer.of(BADGE));
    }

    private static LitRenderer<FollowUpRow> withState(LitRenderer<FollowUpRow> renderer) {
        return renderer.withProperty(
                        "tone", row -> StatusWords.tone(row.state()).className())
                .withProperty("sign", row -> StatusWords.sign(row.state()).className())
                .withProperty("word", StatusWords::word);
    }

    private List<FollowUpRow> rows(Pageable page) {
        return filter.value().map(it -> followUps.find(it, page).getContent()).orElse(List.of());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter.show(query);
        opened = event.getRouteParameters().get(ID).map(UUID::fromString).orElse(null);
        grid.getDataProvider().refreshAll();
        var chosen = grid.asSingleSelect().getValue();
        if (chosen != null && !chosen.commitmentId().equals(opened)) {
            grid.deselectAll();
        }
        if (opened == null) {
            sideBySide.showNothing();
        } else {
            show(opened, query.getSingleParameter("period").orElse(""));
        }
    }

    private void show(UUID commitmentId, String periodCode) {
        var page = followUps.page(commitmentId, periodCode).orElseThrow(NotFoundException::new);
        panel.show(
                page,
                period -> open(commitmentId, period.code()),
                () -> grid.getDataProvider().refreshAll(),
                () -> open(commitmentId, page.period().code()));
        sideBySide.show(panel);
    }

    private void filterChanged() {
        grid.getDataProvider().refreshAll();
        open(null);
    }

    private void open(@Nullable UUID commitmentId) {
        open(commitmentId, filter.periodCode());
    }

    private void open(@Nullable UUID commitmentId, String periodCode) {
        var parameters =
                commitmentId == null ? RouteParameters.empty() : new RouteParameters(ID, commitmentId.toString());
        Map<String, String> query = new HashMap<>(filter.asQuery());
        query.put("period", periodCode);
        getUI().ifPresent(ui -> ui.navigate(ActivitiesView.class, parameters, QueryParameters.simple(query)));
    }
}
