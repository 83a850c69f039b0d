package se.samhand.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What is listed in an office file, which is an archive. Only the list is read and nothing is unpacked, so that one that
 * promises little and unpacks to much does no harm.
 *
 * @param names of the parts
 * @param openDocument what an OpenDocument says that it is; empty for others
 */
record Archive(List<String> names, String openDocument) {

    private static final int MOST_PARTS = 20_000;
    private static final int LONGEST_TYPE = 100;
    private static final Archive UNREADABLE = new Archive(List.of(), "");

    static Archive of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return UNREADABLE;
            }
            var names = Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
            return new Archive(names, type(zip, zip.getEntry("mimetype")));
        } catch (ZipException | IllegalArgumentException broken) {
            return UNREADABLE;
        }
    }

    /** It stands there as it is; where it had to be unpacked it is not what the format asks for. */
    private static String type(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
        if (entry == null || entry.getMethod() != ZipEntry.STORED) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_TYPE), US_ASCII).strip();
        }
    }

    boolean is(FileKind kind) {
        return switch (kind) {
            case WORD -> isOffice("word/document");
            case EXCEL -> isOffice("xl/workbook");
            case POWERPOINT -> isOffice("ppt/presentation");
            case OPEN_TEXT, OPEN_SHEET, OPEN_SLIDES -> isOpenDocument(kind);
            default -> false;
        };
    }

    private boolean isOffice(String mainPart) {
        var whole = names.contains("[Content_Types].xml")
                && names.stream().anyMatch(name -> name.startsWith(mainPart) && name.endsWith(".xml"));
        if (whole && names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new FileRefused(FileRefused.Reason.MACROS);
        }
        return whole;
    }

    private boolean isOpenDocument(FileKind kind) {
        var whole = openDocument.equals(kind.mediaType()) && names.contains("content.xml");
        if (whole && names.stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            throw new FileRefused(FileRefused.Reason.MACROS);
        }
        return whole;
    }
}
