package se.samhand.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import se.samhand.importing.ImportExport;
import se.samhand.importing.ImportJobs;
import se.samhand.importing.ImportService;
import se.samhand.security.Roles;
import se.samhand.uikit.PageHeader;

/** Where files are handed over, where they come from, and what has been handed over before. */
@Route("admin/import")
@PageTitle("importing.title")
@Menu(title = "importing.title", order = 935)
@RolesAllowed({Roles.PROGRAMME_OFFICE, Roles.ADMIN, Roles.COORDINATOR})
class ImportView extends Composite<Div> {

    ImportView(ImportService imports, ImportJobs jobs, ImportExport exports, Clock clock) {
        getContent().addClassName("import-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("importing.title")).saying(getTranslation("importing.about")),
                        new FilesPanel(jobs, ImportView::open),
                        new DownloadsPanel(exports),
                        new HistoryPanel(imports, clock));
    }

    static void open(UUID batch) {
        UI.getCurrent().navigate(ImportBatchView.class, new RouteParameters(ImportBatchView.BATCH, batch.toString()));
    }
}
