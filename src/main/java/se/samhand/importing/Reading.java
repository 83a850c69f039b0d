package se.samhand.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.importing.checking.FaultList;
import se.samhand.importing.checking.GivenRow;
import se.samhand.importing.checking.Recogniser;
import se.samhand.importing.files.Caps;
import se.samhand.importing.files.FileRefused;
import se.samhand.importing.files.TableFiles;
import se.samhand.privacy.IdentityGuard;

/** From files to rows by column; what cannot be read is told. */
@Component
class Reading {

    private static final String TOO_MANY_ROWS = "importing.file.too-many-rows";

    private final ImportSheets sheets;
    private final Texts texts;

    Reading(ImportSheets sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    List<GivenRow> read(List<ImportFile> files, FaultList faults, ImportProgress progress) {
        var recogniser = new Recogniser(sheets.all(), List.of(texts.of("importing.template.readme")), faults);
        var rows = new ArrayList<GivenRow>();
        progress.begins(ImportProgress.Step.READING, files.size());
        for (int at = 0; at < files.size(); at++) {
            read(files.get(at), recogniser, rows, faults);
            progress.reached(at + 1);
        }
        refuseOthersSheets(rows, faults);
        if (rows.isEmpty() && faults.refusals() == 0) {
            faults.refuseFile(files.getFirst().name(), "importing.file.nothing-known", List.of());
        }
        return rows;
    }

    private void read(ImportFile file, Recogniser recogniser, List<GivenRow> rows, FaultList faults) {
        if (IdentityGuard.refusesFileName(file.name())) {
            faults.refuseFile(file.name(), "privacy.fileNameIdentityNumber", List.of());
            return;
        }
        try {
            for (var table : TableFiles.read(file.name(), bytes(file), Caps.USUAL)) {
                rows.addAll(recogniser.rows(table));
            }
            if (rows.size() > Caps.USUAL.rows()) {
                rows.clear();
                faults.refuseFile(file.name(), TOO_MANY_ROWS, List.of(String.valueOf(Caps.USUAL.rows())));
            }
        } catch (FileRefused refused) {
            faults.refuseFile(file.name(), refused.messageKey(), refused.args());
        }
    }

    /** One byte more than is allowed, so that too much shows without all of it being read. */
    private static byte[] bytes(ImportFile file) {
        try (var content = file.content().getInputStream()) {
            return content.readNBytes(Caps.USUAL.bytes() + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuseOthersSheets(List<GivenRow> rows, FaultList faults) {
        var mine = sheets.mine().stream().map(ImportSheet::name).toList();
        var told = new HashSet<String>();
        for (var row : rows) {
            if (!mine.contains(row.sheet()) && told.add(row.file() + row.sheet())) {
                faults.refuseFile(row.file(), "importing.file.not-yours", List.of(row.sheet()));
            }
        }
        rows.removeIf(row -> !mine.contains(row.sheet()));
    }
}
