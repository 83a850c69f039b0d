package se.samhand.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import se.samhand.organisation.people.FunctionRow;
import se.samhand.organisation.people.FunctionService;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SideBySide;
import se.samhand.uikit.Sign;
import se.samhand.uikit.Tone;

/** Every function with who holds it, those that nobody holds first of all; administrators name who does. */
@Route("organisation/functions")
@PageTitle("organisation.functions")
@RolesAllowed(Roles.CITY_STAFF)
class FunctionsView extends Composite<Div> {

    private static final String ROW = """
        <span class="row-title" lang="sv">${item.name}</span>
        <a class="row-about" href="organisation/${item.code}">${item.unit}</a>
        <div><span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>\
        <span>${item.holder}</span></span> <span class="row-about">${item.since}</span></div>\
        """;

    private final transient FunctionService functions;
    private final transient Validator validator;
    private final LocalDate today;
    private final Grid<FunctionRow> grid = new Grid<>();
    private final Checkbox vacantOnly;
    private final SideBySide beside;

    FunctionsView(FunctionService functions, Validator validator, Clock clock) {
        this.functions = functions;
        this.validator = validator;
        this.today = LocalDate.now(clock);
        vacantOnly = Fields.tick(getTranslation("organisation.functions.vacantOnly"));
        vacantOnly.setValue(true);
        vacantOnly.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        list();
        beside = new SideBySide(grid::deselectAll, vacantOnly, grid);
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("organisation.functions"))
                                .within(getTranslation("organisation.title"), "organisation")
                                .saying(getTranslation("organisation.functions.about")),
                        beside);
    }

    private void list() {
        grid.setAriaLabel(getTranslation("organisation.functions"));
        grid.addColumn(LitRenderer.<FunctionRow>of(ROW)
                        .withProperty("name", FunctionRow::name)
                        .withProperty("code", FunctionRow::unitCode)
                        .withProperty("unit", FunctionRow::unitName)
                        .withProperty("holder", this::holder)
                        .withProperty("since", this::since)
                        .withProperty("tone", it -> (it.isVacant() ? Tone.WARNING : Tone.GOOD).className())
                        .withProperty("sign", it -> (it.isVacant() ? Sign.ATTENTION : Sign.PERSON).className()))
                .setHeader(getTranslation("organisation.functions.function"));
        grid.setItemsPageable(
                page -> functions.list(today, vacantOnly.getValue(), page).getContent());
        grid.setEmptyStateText(getTranslation("organisation.functions.none"));
        if (SignedIn.has(Role.ADMIN)) {
            grid.addSelectionListener(selected ->
                    selected.getFirstSelectedItem().ifPresentOrElse(this::open, () -> beside.showNothing()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    private String holder(FunctionRow row) {
        var holder = row.holder();
        return holder == null ? getTranslation("organisation.functions.nobody") : holder;
    }

    private String since(FunctionRow row) {
        var since = row.since();
        return since == null
                ? getTranslation("organisation.functions.never")
                : getTranslation("organisation.functions.since", Words.day(since));
    }

    private void open(FunctionRow row) {
        beside.show(new AppointPanel(functions, validator, row, today, () -> {
            grid.deselectAll();
            grid.getDataProvider().refreshAll();
        }));
    }
}
