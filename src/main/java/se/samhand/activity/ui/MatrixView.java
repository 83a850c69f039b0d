package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import se.samhand.activity.FollowedActivity;
import se.samhand.activity.Matrix;
import se.samhand.activity.MatrixService;
import se.samhand.activity.WhyService;
import se.samhand.importing.TableExport;
import se.samhand.security.Roles;
import se.samhand.uikit.Download;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;

/** Who has answered what: unit by period, for one activity or for all together. The address holds the choice. */
@Route("activities/matrix")
@PageTitle("activity.matrix")
@RolesAllowed(Roles.CITY_STAFF)
class MatrixView extends Composite<Div> implements BeforeEnterObserver {

    private final transient MatrixService service;
    private final transient WhyService why;
    private final transient TableExport export;
    private final transient List<FollowedActivity> activities;
    private final Select<Integer> year = Fields.choice(translate("activity.matrix.year"));
    private final ComboBox<FollowedActivity> activity = Fields.search(translate("activity.activity"));
    private final Div table = new Div();
    private transient Matrix shown = new Matrix(List.of(), List.of());

    MatrixView(MatrixService service, WhyService why, TableExport export) {
        this.service = service;
        this.why = why;
        this.export = export;
        this.activities = service.activities();
        year.setItems(service.years());
        year.setItemLabelGenerator(it -> Integer.toString(it));
        activity.setItems(activities);
        activity.setItemLabelGenerator(it -> it.code() + " " + it.text());
        activity.setPlaceholder(translate("activity.matrix.all"));
        activity.setClearButtonVisible(true);
        activity.addClassName("wide-field");
        year.addValueChangeListener(change -> chosen(change.isFromClient()));
        activity.addValueChangeListener(change -> chosen(change.isFromClient()));
        var filter = new Div(year, activity);
        filter.addClassName("filters");
        var header = new PageHeader(translate("activity.matrix"))
                .within(translate("activity.title"), "activities")
                .saying(translate("activity.matrix.about"))
                .actions(
                        new Download(
                                translate("activity.matrix.xlsx"), Download.XLSX, () -> fileName(".xlsx"), this::xlsx),
                        new Download(
                                translate("activity.matrix.csv"), Download.CSV, () -> fileName(".csv"), this::csv));
        table.addClassName("matrix-place");
        getContent().addClassName("list-page");
        getContent().add(header, filter, table);
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var query = new HashMap<String, String>();
            if (year.getValue() != null) {
                query.put("year", year.getValue().toString());
            }
            if (activity.getValue() != null) {
                query.put("activity", activity.getValue().key());
            }
            getUI().ifPresent(ui -> ui.navigate(MatrixView.class, QueryParameters.simple(query)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var years = service.years();
        if (years.isEmpty()) {
            table.add(new EmptyState(translate("activity.matrix.none")));
            return;
        }
        var key = query.getSingleParameter("activity").orElse("");
        year.setValue(query.getSingleParameter("year")
                .flatMap(it -> years.stream()
                        .filter(known -> known.toString().equals(it))
                        .findFirst())
                .orElse(years.getFirst()));
        activity.setValue(activities.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(null));
        show();
    }

    private void show() {
        var one = activity.getValue();
        var matrix = service.matrix(year.getValue(), one == null ? null : one.key());
        shown = matrix;
        table.removeAll();
        table.add(
                matrix.rows().isEmpty()
                        ? new EmptyState(translate("activity.matrix.none"))
                        : new MatrixTable(matrix, caption()));
        var unwell = MatrixCells.notAsTheyShouldBe(matrix, one == null ? "" : one.code() + " " + one.text());
        table.add(new WhyList(why, unwell.size(), () -> unwell));
    }

    private String caption() {
        var one = activity.getValue();
        return translate(
                "activity.matrix.caption",
                one == null ? translate("activity.matrix.all") : one.code() + " " + one.text(),
                Integer.toString(year.getValue()));
    }

    private String fileName(String kind) {
        return (year.isEmpty() ? "aktiviteter" : "aktiviteter-" + year.getValue()) + kind;
    }

    private void xlsx(OutputStream out) {
        var cells = new MatrixCells(shown);
        export.xlsx(out, "aktiviteter", cells.header(), cells.rows());
    }

    private void csv(OutputStream out) {
        var cells = new MatrixCells(shown);
        export.csv(out, cells.header(), cells.rows());
    }
}
