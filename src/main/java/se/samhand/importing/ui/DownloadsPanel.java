package se.samhand.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import se.samhand.importing.ImportExport;

/** The template to fill in, and everything that stands in the same form. */
class DownloadsPanel extends Composite<Section> {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=utf-8";

    DownloadsPanel(ImportExport exports) {
        getContent().addClassName("import-downloads");
        var base = getTranslation("importing.download.file");
        var template = download(
                base + "-" + getTranslation("importing.download.template.file") + ".xlsx", WORKBOOK, exports::template);
        template.setText(getTranslation("importing.download.template"));
        var everything = download(exports.fileName(base, ".xlsx"), WORKBOOK, exports::workbook);
        everything.setText(getTranslation("importing.download.workbook"));
        getContent()
                .add(
                        new H2(getTranslation("importing.download")),
                        new UnorderedList(new ListItem(template), new ListItem(everything)),
                        new NativeDetails(getTranslation("importing.download.csv"), sheets(exports)));
    }

    private UnorderedList sheets(ImportExport exports) {
        var list = new UnorderedList();
        for (var sheet : exports.sheets()) {
            var name = sheet.name();
            var link = download(exports.fileName(name, ".csv"), CSV, out -> exports.csv(name, out));
            link.setText(getTranslation(sheet.titleKey()));
            list.add(new ListItem(link));
        }
        return list;
    }

    /** As whoever the tab acts as: a download has no tab of its own, and would be one's first unit's. */
    private static Anchor download(String fileName, String type, SerializableConsumer<OutputStream> content) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(type);
            UI.setCurrent(event.getUI());
            try {
                content.accept(event.getOutputStream());
            } finally {
                UI.setCurrent(null);
            }
        };
        return new Anchor(handler, "");
    }
}
