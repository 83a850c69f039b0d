package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samhand.period.PeriodDetails;
import se.samhand.period.PeriodService;
import se.samhand.security.Roles;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;

/** The reporting calendar: when each period opens, is due and closes, and a year more. */
@Route("admin/periods")
@PageTitle("period.title")
@Menu(title = "period.title", order = 930)
@RolesAllowed({Roles.ADMIN, Roles.PROGRAMME_OFFICE})
class PeriodsView extends Composite<Div> {

    private final transient PeriodService service;
    private final transient Clock clock;
    private final Grid<PeriodDetails> grid = new Grid<>();
    private final PeriodForm form;

    PeriodsView(PeriodService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        form = new PeriodForm(service, this::changed);
        var list = new Div(configuredGrid());
        list.addClassName("split-list");
        var split = new Div(list, form);
        split.addClassName("split");
        getContent().add(new PageHeader(translate("period.title")).saying(translate("period.about")), addYear(), split);
        refresh();
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
        grid.setAllRowsVisible(true);
        grid.addColumn(it -> it.period().code()).setHeader(translate("period.code"));
        grid.addColumn(it -> translate("period.state." + it.period().stateOn(LocalDate.now(clock))))
                .setHeader(translate("period.state"));
        grid.addColumn(it -> it.period().opens()).setHeader(translate("period.opens"));
        grid.addColumn(it -> it.period().due()).setHeader(translate("period.due"));
        grid.addColumn(it -> it.period().closes()).setHeader(translate("period.closes"));
        grid.addComponentColumn(it -> {
                    var change = new Button(translate("period.change"), click -> form.show(it));
                    change.addThemeVariants(ButtonVariant.TERTIARY);
                    change.setAriaLabel(
                            translate("period.change.one", it.period().code()));
                    return change;
                })
                .setHeader(translate("period.change"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setEmptyStateText(translate("period.none"));
        return grid;
    }

    private void changed() {
        Notices.success(translate("period.changed"));
        refresh();
    }

    private void refresh() {
        List<PeriodDetails> latestFirst = service.periods().reversed();
        grid.setItems(latestFirst);
    }
}
