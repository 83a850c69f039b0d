package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import se.samhand.activity.CommitmentLine;
import se.samhand.activity.CommitmentList;
import se.samhand.activity.CommitmentNotPossible;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;

/** A unit's commitments, answered many at a time. The address says which unit. */
@Route("activities/commitments")
@PageTitle("activity.commitments")
@RolesAllowed(Roles.CITY_STAFF)
class CommitmentsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String BADGE = "<span class=\"badge ${item.tone}\"><span class=\"sign ${item.sign}\""
            + " aria-hidden=\"true\"></span><span>${item.word}</span></span>";

    private final transient CommitmentDesk desk;
    private final Div body = new Div();
    private final Set<UUID> marked = new LinkedHashSet<>();
    private Button yes = new Button();

    CommitmentsView(CommitmentDesk desk) {
        this.desk = desk;
        body.addClassName("list-page");
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(translate("activity.commitments"))
                                .within(translate("activity.title"), "activities")
                                .saying(translate("activity.commitments.about")),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .orElse("");
        var list = desk.reader().list(code);
        body.removeAll();
        marked.clear();
        if (list.units().isEmpty()) {
            body.add(new EmptyState(translate("activity.commitments.none")));
            return;
        }
        var unit = list.unit().orElseThrow(NotFoundException::new);
        var grid = grid(list, unit.id());
        body.add(units(list, unit));
        if (list.mayWrite()) {
            body.add(new ConfirmPanel(desk.carried().toConfirm(unit.id())), answering(list, grid));
        }
        body.add(grid);
    }

    private Component units(CommitmentList list, Unit chosen) {
        Select<Unit> units = Fields.choice(translate("activity.unit"));
        units.setItems(list.units());
        units.setItemLabelGenerator(Unit::name);
        units.setValue(chosen);
        units.addValueChangeListener(change -> open(change.getValue().code()));
        var filters = new Div(units);
        filters.addClassName("filters");
        return filters;
    }

    private Grid<CommitmentLine> grid(CommitmentList list, UUID unitId) {
        var owners = list.functions().stream().collect(Collectors.toMap(FunctionDetails::id, CommitmentWords::owner));
        var grid = new Grid<CommitmentLine>();
        grid.setAriaLabel(translate("activity.commitments"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        if (list.mayWrite()) {
            grid.addColumn(marking())
                    .setHeader(translate("activity.commitments.mark"))
                    .setFlexGrow(0)
                    .setWidth("6rem");
        }
        grid.addColumn(activity(line -> owner(line, owners)))
                .setHeader(translate("activity.activity"))
                .setFlexGrow(3)
                .setWidth("14rem");
        var answer = grid.addColumn(answer())
                .setHeader(translate("activity.commitment"))
                .setFlexGrow(2)
                .setWidth("12rem");
        var owner = grid.addColumn(LitRenderer.<CommitmentLine>of("<span class=\"wrapped\">${item.owner}</span>")
                        .withProperty("owner", line -> owner(line, owners)))
                .setHeader(translate("activity.commitment.owner"))
                .setFlexGrow(1)
                .setWidth("12rem");
        RoomForColumns.onlyWithRoom(grid, answer, owner);
        grid.setItemsPageable(page -> desk.reader().ofUnit(unitId, page).getContent());
        grid.setEmptyStateText(translate("activity.commitments.none"));
        return grid;
    }

    private static String owner(CommitmentLine line, Map<UUID, String> owners) {
        return owners.getOrDefault(line.ownerFunctionId(), translate("activity.commitment.owner.none"));
    }

    /** A box of our own: the list's own column of boxes has no heading, and names in English only. */
    private LitRenderer<CommitmentLine> marking() {
        return LitRenderer.<CommitmentLine>of("<input type=\"checkbox\" class=\"mark\" aria-label=\"${item.name}\""
                        + " .checked=\"${item.marked}\" @change=\"${(event) => mark(event.target.checked)}\">")
                .withProperty("name", line -> translate("activity.commitments.mark.which", line.activityCode()))
                .withProperty("marked", line -> marked.contains(line.id()))
                .withFunction("mark", (line, box) -> mark(line.id(), box.get(0).asBoolean()));
    }

    private void mark(UUID id, boolean wanted) {
        if (wanted) {
            marked.add(id);
        } else {
            marked.remove(id);
        }
        yes.setEnabled(!marked.isEmpty());
    }

    private static LitRenderer<CommitmentLine> activity(ValueProvider<CommitmentLine, String> owner) {
        return withAnswer(LitRenderer.<CommitmentLine>of(
                        "<a class=\"row-title\" lang=\"sv\" href=\"${item.address}\"><b>${item.code}</b>"
                                + " ${item.activity}</a><span class=\"row-about when-narrow\">" + BADGE
                                + " <span lang=\"sv\">${item.text}</span></span>"
                                + "<span class=\"row-about when-narrow\">${item.ownerIs}: ${item.owner}</span>")
                .withProperty("address", line -> "activities/" + line.id())
                .withProperty("code", CommitmentLine::activityCode)
                .withProperty("activity", CommitmentLine::activityText)
                .withProperty("ownerIs", line -> translate("activity.commitment.owner"))
                .withProperty("owner", owner));
    }

    private static LitRenderer<CommitmentLine> answer() {
        return withAnswer(LitRenderer.of(BADGE + "<span class=\"row-about\" lang=\"sv\">${item.text}</span>"));
    }

    private static LitRenderer<CommitmentLine> withAnswer(LitRenderer<CommitmentLine> renderer) {
        return renderer.withProperty(
                        "tone", line -> CommitmentWords.tone(line.state()).className())
                .withProperty("sign", line -> CommitmentWords.sign(line.state()).className())
                .withProperty("word", line -> CommitmentWords.word(line.state()))
                .withProperty("text", CommitmentLine::localText);
    }

    private Component answering(CommitmentList list, Grid<CommitmentLine> grid) {
        Select<FunctionDetails> owner = Fields.choice(translate("activity.commitments.owner"));
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(translate("activity.commitments.owner.unchanged"));
        owner.setItems(list.functions());
        owner.setItemLabelGenerator(
                it -> it == null ? translate("activity.commitments.owner.unchanged") : CommitmentWords.owner(it));
        yes = new Button(translate("activity.commitments.yes"), click -> undertake(grid, owner.getValue()));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setEnabled(false);
        owner.addClassName("roomy-field");
        var how = new Paragraph(translate("activity.commitments.how"));
        how.addClassName("quiet");
        var actions = new Div(owner, yes);
        actions.addClassName("filters");
        return new Div(how, actions);
    }

    private void undertake(Grid<CommitmentLine> grid, @Nullable FunctionDetails owner) {
        var chosen = List.copyOf(marked);
        try {
            var answered = desk.deeds().undertakeAll(chosen, owner == null ? null : owner.id());
            Notices.success(translate("activity.commitments.answered", answered, chosen.size() - answered));
            marked.clear();
            yes.setEnabled(false);
        } catch (CommitmentNotPossible refusal) {
            Notices.failure(translate("activity.commitment.refused." + refusal.reason()));
        } catch (ObjectOptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("activity.commitments.refused.changed"));
        }
        grid.getDataProvider().refreshAll();
    }

    private void open(String unitCode) {
        getUI().ifPresent(ui -> ui.navigate(CommitmentsView.class, QueryParameters.simple(Map.of(UNIT, unitCode))));
    }
}
