package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import se.samhand.period.PeriodDetails;
import se.samhand.period.PeriodService;
import se.samhand.period.PeriodState;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.RoomForColumns;
import se.samhand.uikit.SideBySide;

/** The reporting calendar: when each period opens, is due and closes, and a year more. */
@Route("admin/periods")
@PageTitle("period.title")
@Menu(title = "period.title", order = 930)
@RolesAllowed({Roles.ADMIN, Roles.PROGRAMME_OFFICE})
class PeriodsView extends Composite<Div> {

    private static final String BADGE = """
            <span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>
            <span>${item.word}</span></span>""";

    private final transient PeriodService service;
    private final transient Clock clock;
    private final Grid<PeriodDetails> grid = new Grid<>();
    private final SideBySide sideBySide;
    private final PeriodForm form;

    PeriodsView(PeriodService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        sideBySide = new SideBySide(this::close, configuredGrid());
        form = new PeriodForm(service, this::changed, this::close);
        getContent().addClassName("list-page");
        getContent().add(header(), addYear(), sideBySide);
    }

    private static PageHeader header() {
        var header = new PageHeader(translate("period.title")).saying(translate("period.about"));
        return SignedIn.has(Role.PROGRAMME_OFFICE)
                ? header.actions(new Anchor("admin/periods/exceptions", translate("period.locks")))
                : header;
    }

    private Div addYear() {
        IntegerField year = Fields.number(translate("period.year"));
        year.setMin(2000);
        year.setMax(2100);
        year.setValue(LocalDate.now(clock).getYear() + 1);
        var add = new Button(translate("period.addYear"), click -> {
            if (year.getValue() != null && !year.isInvalid()) {
                var added = service.addYear(year.getValue());
                Notices.success(translate("period.added", added, Integer.toString(year.getValue())));
                refresh();
            }
        });
        var row = new Div(year, add);
        row.addClassName("filters");
        return row;
    }

    private Grid<PeriodDetails> configuredGrid() {
        grid.setAriaLabel(translate("period.title"));
        grid.addColumn(name()).setHeader(translate("period.code"));
        var state = grid.addColumn(withState(LitRenderer.of(BADGE))).setHeader(translate("period.state"));
        var opens = grid.addColumn(it -> it.period().opens()).setHeader(translate("period.opens"));
        var due = grid.addColumn(it -> it.period().due()).setHeader(translate("period.due"));
        var closes = grid.addColumn(it -> it.period().closes()).setHeader(translate("period.closes"));
        RoomForColumns.onlyWithRoom(grid, state, opens, due, closes);
        grid.addComponentColumn(it -> {
                    var change = new Button(translate("period.change"), click -> open(it));
                    change.addThemeVariants(ButtonVariant.TERTIARY);
                    change.setAriaLabel(translate("period.change.one", PeriodWords.name(it.period())));
                    return change;
                })
                .setKey("change")
                .setHeader(translate("period.change"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setEmptyStateText(translate("period.none"));
        grid.setItemsPageable(page -> service.periods(page).getContent());
        return grid;
    }

    private LitRenderer<PeriodDetails> name() {
        return withState(LitRenderer.<PeriodDetails>of("""
                        <span class="row-title">${item.name}</span>
                        <span class="row-about when-narrow">%s<br>${item.days}</span>""".formatted(BADGE))
                .withProperty("name", it -> PeriodWords.name(it.period()))
                .withProperty(
                        "days",
                        it -> translate(
                                "period.days",
                                it.period().opens().toString(),
                                it.period().due().toString(),
                                it.period().closes().toString())));
    }

    private LitRenderer<PeriodDetails> withState(LitRenderer<PeriodDetails> renderer) {
        return renderer.withProperty("tone", it -> PeriodWords.tone(state(it)).className())
                .withProperty("sign", it -> PeriodWords.sign(state(it)).className())
                .withProperty("word", it -> PeriodWords.word(state(it)));
    }

    private PeriodState state(PeriodDetails it) {
        return it.period().stateOn(LocalDate.now(clock));
    }

    private void open(PeriodDetails period) {
        form.show(period);
        sideBySide.show(form);
    }

    private void close() {
        sideBySide.showNothing();
    }

    private void changed() {
        close();
        Notices.success(translate("period.changed"));
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
