package se.samhand.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportExport;
import se.samhand.importing.ImportService;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.ImportState;
import se.samhand.uikit.Fields;

/** The rows and the faults of an import, one kind at a time. */
class RowsPanel extends Composite<Section> {

    private final ImportDetails batch;
    private final transient ImportService imports;
    private final Map<String, String> sheetTitles;

    RowsPanel(ImportDetails batch, ImportService imports, ImportExport exports, ShownRows shown) {
        this.batch = batch;
        this.imports = imports;
        this.sheetTitles = exports.sheets().stream()
                .collect(Collectors.toMap(ImportSheet::name, sheet -> getTranslation(sheet.titleKey())));
        getContent().add(new H2(getTranslation("importing.rows")), choices(shown));
        if (shown == ShownRows.FAULTS) {
            getContent().add(new FaultsGrid(batch, imports));
        } else {
            addRows(shown);
        }
    }

    static boolean hasRows(ImportDetails batch) {
        return batch.state() != ImportState.UPLOADED && batch.state() != ImportState.ABANDONED;
    }

    private Component choices(ShownRows shown) {
        var links = new Nav();
        links.addClassName("import-choices");
        links.getElement().setAttribute("aria-label", getTranslation("importing.rows"));
        Stream.of(ShownRows.values()).map(it -> link(it, shown)).forEach(links::add);
        return links;
    }

    private RouterLink link(ShownRows choice, ShownRows shown) {
        var link = new RouterLink(
                getTranslation(choice.titleKey(), choice.count(batch)),
                ImportBatchView.class,
                new RouteParameters(ImportBatchView.BATCH, batch.id().toString()));
        link.setQueryParameters(choice.address());
        if (choice == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void addRows(ShownRows shown) {
        var grid = new ChangesGrid(batch, imports, shown, sheetTitles);
        if (batch.sheets().size() > 1) {
            getContent().add(sheetChoice(grid));
        }
        getContent().add(grid);
    }

    private Select<String> sheetChoice(ChangesGrid grid) {
        Select<String> sheet = Fields.choice(getTranslation("importing.sheet"));
        sheet.setItems(batch.sheets());
        sheet.setEmptySelectionAllowed(true);
        sheet.setEmptySelectionCaption(getTranslation("importing.sheet.all"));
        sheet.setItemLabelGenerator(
                it -> it == null ? getTranslation("importing.sheet.all") : sheetTitles.getOrDefault(it, it));
        sheet.addValueChangeListener(chosen -> grid.show(chosen.getValue()));
        return sheet;
    }
}
