package se.samhand.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportExport;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportService;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;

/** Somebody who takes out files and hands them over again. */
@Component
public class SheetFixture {

    private final ImportService imports;
    private final ImportExport exports;

    SheetFixture(ImportService imports, ImportExport exports) {
        this.imports = imports;
        this.exports = exports;
    }

    /** All that the person may take out: one sheet as CSV, or everything as a workbook. */
    public byte[] takenOut(PortalUser person, String sheet, String ending) {
        var out = new ByteArrayOutputStream();
        return as(person, () -> {
            if (ending.equals(".csv")) {
                exports.csv(sheet, out);
            } else {
                exports.workbook(out);
            }
            return out.toByteArray();
        });
    }

    public ImportDetails check(PortalUser person, String name, byte[] content) {
        return as(person, () -> imports.check(List.of(new ImportFile(name, new ByteArrayResource(content)))));
    }

    /** The faults of a CSV file that is recognised by its columns. */
    public List<ImportFault> faults(PortalUser person, String file) {
        return faults(person, check(person, "fil.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    public List<ImportFault> faults(PortalUser person, ImportDetails checked) {
        return as(
                person,
                () -> imports.faults(checked.id(), PageRequest.of(0, 1_000)).getContent());
    }

    /** Checks and confirms a file that is without fault. */
    public ImportDetails take(PortalUser person, String file) {
        var checked = check(person, "fil.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(faults(person, checked)).isEmpty();
        as(person, () -> imports.confirm(checked.id(), checked.version()));
        return as(person, () -> imports.find(checked.id()).orElseThrow());
    }

    public void undo(PortalUser person, ImportDetails taken) {
        as(person, () -> {
            imports.undo(taken.id(), taken.version());
            return true;
        });
    }

    public static String word(ImportFault fault) {
        return fault.messageKey().substring(fault.messageKey().lastIndexOf('.') + 1);
    }

    private static <T> T as(PortalUser person, Supplier<T> deed) {
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(person));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
