package se.samhand.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import se.samhand.importing.ImportExport;
import se.samhand.uikit.Download;

/** The template to fill in, and everything that stands in the same form. */
class DownloadsPanel extends Composite<Section> {

    DownloadsPanel(ImportExport exports) {
        getContent().addClassName("import-downloads");
        var base = getTranslation("importing.download.file");
        var templateName = base + "-" + getTranslation("importing.download.template.file") + ".xlsx";
        var template = new Download(
                getTranslation("importing.download.template"), Download.XLSX, () -> templateName, exports::template);
        var everything = new Download(
                getTranslation("importing.download.workbook"),
                Download.XLSX,
                () -> exports.fileName(base, ".xlsx"),
                exports::workbook);
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
            list.add(new ListItem(new Download(
                    getTranslation(sheet.titleKey()),
                    Download.CSV,
                    () -> exports.fileName(name, ".csv"),
                    out -> exports.csv(name, out))));
        }
        return list;
    }
}
