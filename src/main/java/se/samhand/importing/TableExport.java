package se.samhand.importing;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import se.samhand.importing.files.CsvTableWriter;
import se.samhand.importing.files.WorkbookWriter;

/** Gives out a table to work on elsewhere. Made from example data, it says so. Whoever asks guards what stands in it. */
@Component
public class TableExport {

    private final boolean example;
    private final Texts texts;

    TableExport(Environment environment, Texts texts) {
        this.texts = texts;
        this.example = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** As Swedish Excel opens it. */
    public void csv(OutputStream out, List<String> header, List<List<String>> rows) {
        CsvTableWriter.write(out, header, labelled(rows));
    }

    /** A workbook with one sheet. */
    public void xlsx(OutputStream out, String sheet, List<String> header, List<List<String>> rows) {
        try (var workbook = new WorkbookWriter(out)) {
            workbook.sheet(sheet, header, labelled(rows));
        }
    }

    private Stream<List<String>> labelled(List<List<String>> rows) {
        return Stream.concat(
                rows.stream(), example ? Stream.of(List.of(texts.of("importing.example-data"))) : Stream.empty());
    }
}
