package se.samhand.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportExport;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportService;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Somebody at the programme office with all the files of the example. */
abstract class WholeImportTest extends PortalUiTest {

    static final Charset UTF_8 = StandardCharsets.UTF_8;

    static final List<String> NAMES = List.of(
            "org-units",
            "org-successions",
            "unit-hosts",
            "programmes",
            "programme-versions",
            "goals",
            "activities",
            "code-lists",
            "indicators",
            "initiatives",
            "rvc-coverage");

    @Autowired
    ImportService imports;

    @Autowired
    ImportExport exports;

    final Visitor office = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    static List<ImportFile> files(List<String> names) {
        return names.stream()
                .map(name -> file(name + ".csv", text(name).getBytes(UTF_8)))
                .toList();
    }

    static ImportFile file(String name, byte[] content) {
        return new ImportFile(name, new ByteArrayResource(content));
    }

    static String text(String name) {
        try (var in = WholeImportTest.class.getResourceAsStream("/demo/" + name + ".csv")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String header(String name) {
        return text(name).lines().findFirst().orElseThrow();
    }

    static String semicolons(String name) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            CsvReader.builder().ofCsvRecord(text(name)).forEach(line -> csv.writeRecord(line.getFields()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toString();
    }

    ImportDetails check(List<ImportFile> files) {
        return office.does(() -> imports.check(files));
    }

    ImportDetails take(List<ImportFile> files) {
        var checked = check(files);
        office.acts(() -> imports.confirm(checked.id(), checked.version()));
        return now(checked);
    }

    void undo(ImportDetails taken) {
        office.acts(() -> imports.undo(taken.id(), taken.version()));
    }

    ImportDetails now(ImportDetails earlier) {
        return office.does(() -> imports.find(earlier.id()).orElseThrow());
    }

    List<ImportFault> faults(ImportDetails checked) {
        return office.does(
                () -> imports.faults(checked.id(), PageRequest.of(0, 1_000)).getContent());
    }

    byte[] exported(String name) {
        var out = new ByteArrayOutputStream();
        office.acts(() -> exports.csv(name, out));
        return out.toByteArray();
    }
}
