package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.OutputStream;
import java.util.Optional;
import se.samhand.activity.FollowUpExport;
import se.samhand.activity.FollowUpFilter;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.Download;

/** What the list of follow-ups shows, as files that can be filled in and handed over again. */
class ListFiles extends Composite<Div> {

    private static final String NO_PERIOD = "follow-ups";

    private final SerializableSupplier<Optional<FollowUpFilter>> filter;
    private final transient FollowUpExport exports;

    ListFiles(FollowUpExport exports, SerializableSupplier<Optional<FollowUpFilter>> filter) {
        this.exports = exports;
        this.filter = filter;
        getContent().addClassNames("page-actions", "list-files");
        getContent()
                .add(
                        link("activity.list.download.xlsx", Download.XLSX, ".xlsx", exports::workbook),
                        link("activity.list.download.csv", Download.CSV, ".csv", exports::csv));
        if (SignedIn.has(Role.COORDINATOR) || SignedIn.has(Role.PROGRAMME_OFFICE)) {
            getContent().add(new Anchor("admin/import", translate("activity.list.import")));
        }
    }

    private Download link(
            String textKey, String type, String ending, SerializableBiConsumer<FollowUpFilter, OutputStream> content) {
        return new Download(
                translate(textKey),
                type,
                () -> filter.get().map(it -> exports.fileName(it, ending)).orElse(NO_PERIOD + ending),
                out -> filter.get().ifPresent(it -> content.accept(it, out)));
    }
}
