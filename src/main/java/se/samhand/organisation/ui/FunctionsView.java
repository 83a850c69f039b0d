package se.samhand.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.people.AppointmentService;
import se.samhand.organisation.people.FunctionFilter;
import se.samhand.organisation.people.FunctionRow;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.NamedFunction;
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
class FunctionsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String SHOW = "show";
    private static final String NAME = "name";

    private static final String ROW = """
        <a class="row-title" lang="sv" href="organisation/functions/${item.id}">${item.name}</a>
        <a class="row-about" href="organisation/${item.code}">${item.unit}</a>
        <div><span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>\
        <span>${item.holder}</span></span> <span class="row-about">${item.since}</span>\
        <div class="row-about">${item.shared}</div><div class="row-about">${item.signedIn}</div></div>\
        """;

    private final transient FunctionService functions;
    private final transient AppointmentService appointments;
    private final transient Validator validator;
    private final LocalDate today;
    private final Grid<FunctionRow> grid = new Grid<>();
    private final Select<FunctionFilter> filter;
    private final ComboBox<String> name = Fields.search(getTranslation("organisation.functions.name"));
    private final SideBySide beside;

    FunctionsView(FunctionService functions, AppointmentService appointments, Validator validator, Clock clock) {
        this.functions = functions;
        this.appointments = appointments;
        this.validator = validator;
        this.today = LocalDate.now(clock);
        filter = Fields.choice(getTranslation("organisation.functions.show"));
        filter.setItems(Stream.of(FunctionFilter.values())
                .filter(it -> it != FunctionFilter.SILENT || functions.maySeeWhoSignsIn())
                .toList());
        filter.setItemLabelGenerator(it -> getTranslation("organisation.functions.show." + it));
        filter.setValue(FunctionFilter.VACANT);
        filter.addValueChangeListener(change -> chosen(change.isFromClient()));
        name.setItems(functions.names().stream()
                .map(NamedFunction::name)
                .distinct()
                .sorted(SwedishOrder.ofNames())
                .toList());
        name.setPlaceholder(getTranslation("organisation.functions.everyName"));
        name.setClearButtonVisible(true);
        name.addValueChangeListener(change -> chosen(change.isFromClient()));
        list();
        var filters = new Div(filter, name);
        filters.addClassName("filters");
        beside = new SideBySide(grid::deselectAll, filters, grid);
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("organisation.functions"))
                                .within(getTranslation("organisation.title"), "organisation")
                                .saying(getTranslation("organisation.functions.about")),
                        beside);
    }

    private void chosen(boolean byPerson) {
        grid.getDataProvider().refreshAll();
        if (byPerson) {
            var query = new HashMap<String, String>();
            query.put(SHOW, filter.getValue().name().toLowerCase(Locale.ROOT));
            name.getOptionalValue().ifPresent(it -> query.put(NAME, it));
            getUI().ifPresent(ui -> ui.navigate(FunctionsView.class, QueryParameters.simple(query)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        name.setValue(asked.getSingleParameter(NAME).orElse(null));
        filter.setValue(asked.getSingleParameter(SHOW)
                .flatMap(shown -> filter.getListDataView()
                        .getItems()
                        .filter(it -> it.name().equalsIgnoreCase(shown))
                        .findFirst())
                .orElse(FunctionFilter.VACANT));
    }

    private void list() {
        grid.setAriaLabel(getTranslation("organisation.functions"));
        grid.addColumn(LitRenderer.<FunctionRow>of(ROW)
                        .withProperty("id", row -> row.id().toString())
                        .withProperty("name", FunctionRow::name)
                        .withProperty("signedIn", this::signedIn)
                        .withProperty("shared", this::shared)
                        .withProperty("code", FunctionRow::unitCode)
                        .withProperty("unit", FunctionRow::unitName)
                        .withProperty("holder", this::holder)
                        .withProperty("since", this::since)
                        .withProperty("tone", it -> tone(it).className())
                        .withProperty("sign", it -> (it.isVacant() ? Sign.ATTENTION : Sign.PERSON).className()))
                .setHeader(getTranslation("organisation.functions.function"));
        grid.setItemsPageable(
                page -> functions.list(today, name(), filter.getValue(), page).getContent());
        grid.setEmptyStateText(getTranslation("organisation.functions.none"));
        if (SignedIn.has(Role.ADMIN)) {
            grid.addSelectionListener(selected ->
                    selected.getFirstSelectedItem().ifPresentOrElse(this::open, () -> beside.showNothing()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    private String name() {
        return name.getOptionalValue().orElse("");
    }

    private String shared(FunctionRow row) {
        return row.sharedWith().isEmpty()
                ? ""
                : getTranslation("organisation.functions.shared", String.join(", ", row.sharedWith()));
    }

    private Tone tone(FunctionRow row) {
        return row.isVacant() || filter.getValue() == FunctionFilter.SILENT ? Tone.WARNING : Tone.GOOD;
    }

    private String holder(FunctionRow row) {
        var holder = row.holder();
        return holder == null ? getTranslation("organisation.functions.nobody") : holder;
    }

    /** Empty for a holder whom the portal would not know when they came. */
    private String signedIn(FunctionRow row) {
        var at = row.signedIn();
        if (at == null) {
            return row.known() ? getTranslation("organisation.functions.neverSignedIn") : "";
        }
        return getTranslation(
                "organisation.functions.signedIn", Words.day(LocalDate.ofInstant(at, PortalClock.STOCKHOLM)));
    }

    private String since(FunctionRow row) {
        var since = row.since();
        return since == null
                ? getTranslation("organisation.functions.never")
                : getTranslation("organisation.functions.since", Words.day(since));
    }

    private void open(FunctionRow row) {
        beside.show(new AppointPanel(appointments, validator, row, today, () -> {
            grid.deselectAll();
            grid.getDataProvider().refreshAll();
        }));
    }
}
