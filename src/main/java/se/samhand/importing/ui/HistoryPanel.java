package se.samhand.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportService;
import se.samhand.uikit.EmptyState;

/** What has been handed over before, the newest first. */
class HistoryPanel extends Composite<Section> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    HistoryPanel(ImportService imports, Clock clock) {
        var moment = MOMENT.withZone(clock.getZone());
        var grid = new Grid<ImportDetails>();
        grid.addColumn(LitRenderer.<ImportDetails>of("""
                                <a class="import-row" href=${item.address}>
                                  <span class="import-row-title">${item.files}</span>
                                  <span class="quiet">${item.state} · ${item.when} · ${item.who} · ${item.counts}</span>
                                </a>""")
                        .withProperty("address", it -> "admin/import/" + it.id())
                        .withProperty("files", it -> String.join(", ", it.files()))
                        .withProperty("state", it -> getTranslation(ImportStates.wordKey(it.state())))
                        .withProperty("when", it -> moment.format(it.uploadedAt()))
                        .withProperty("who", ImportDetails::uploadedBy)
                        .withProperty(
                                "counts",
                                it -> getTranslation(
                                        "importing.counts",
                                        it.counts().added(),
                                        it.counts().changed(),
                                        it.counts().faults())))
                .setHeader(getTranslation("importing.history.column"));
        grid.setItemsPageable(page -> imports.list(page).getContent());
        grid.setEmptyStateComponent(new EmptyState(getTranslation("importing.history.none")));
        grid.getElement().setAttribute("aria-label", getTranslation("importing.history"));
        grid.addClassName("import-list");
        getContent().add(new H2(getTranslation("importing.history")), grid);
    }
}
