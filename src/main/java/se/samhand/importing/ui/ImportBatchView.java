package se.samhand.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportExport;
import se.samhand.importing.ImportJobs;
import se.samhand.importing.ImportResult;
import se.samhand.importing.ImportService;
import se.samhand.security.Roles;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Titles;

/** One import: how far it has come, what it would do, what is wrong with it. The address holds which of these rows are shown. */
@Route("admin/import/:batch")
@RolesAllowed({Roles.PROGRAMME_OFFICE, Roles.ADMIN, Roles.COORDINATOR})
class ImportBatchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String BATCH = "batch";

    private final transient ImportService imports;
    private final transient ImportJobs jobs;
    private final transient ImportExport exports;
    private final transient Clock clock;
    private @Nullable UUID id;

    ImportBatchView(ImportService imports, ImportJobs jobs, ImportExport exports, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.exports = exports;
        this.clock = clock;
        getContent().addClassName("import-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(BATCH).map(ImportBatchView::uuid).orElseThrow(NotFoundException::new);
        show(ShownRows.in(event.getLocation().getQueryParameters()));
    }

    /** The progress is asked for first: work that ends in between has then ended before the import is read. */
    private void show(Optional<ShownRows> chosen) {
        var progress = jobs.progress(batch());
        var batch = imports.find(batch()).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(header(batch), new StepsTrail(batch.state()));
        if (progress.isPresent()) {
            getContent()
                    .add(new ProgressPanel(
                            progress.get(), () -> jobs.progress(batch()).isPresent(), this::again));
        } else {
            getContent().add(new DecisionPanel(batch, imports, jobs, clock, this::again));
            if (RowsPanel.hasRows(batch)) {
                getContent().add(new RowsPanel(batch, imports, exports, chosen.orElse(ShownRows.first(batch))));
            }
            jobs.result(batch()).ifPresent(this::tell);
        }
    }

    private void again() {
        show(Optional.empty());
    }

    private void tell(ImportResult result) {
        var sentence = getTranslation(result.messageKey(), result.args().toArray());
        if (result.good()) {
            Notices.success(sentence);
        } else {
            Notices.failure(sentence);
        }
    }

    private PageHeader header(ImportDetails batch) {
        return new PageHeader(getTranslation("importing.batch"))
                .within(getTranslation("importing.title"), "admin/import")
                .about(ImportStates.badge(batch.state()))
                .saying(String.join(", ", batch.files()));
    }

    private UUID batch() {
        return Objects.requireNonNull(id);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("importing.batch"));
    }
}
