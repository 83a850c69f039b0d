package se.samhand.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands in a file, as far as its kind goes: its first and last bytes and, of an archive, what is listed in it. */
final class Content {

    private static final int LOOKED_AT = 4_096;
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private final Path file;
    private final String first;

    private Content(Path file, String first) {
        this.file = file;
        this.first = first;
    }

    static Content of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Content(file, new String(in.readNBytes(LOOKED_AT), ISO_8859_1));
        }
    }

    boolean isOldOrLockedOffice() {
        return first.startsWith(OLD_OFFICE);
    }

    /** @throws FileRefused when it is of the kind and runs by itself */
    boolean is(FileKind kind) throws IOException {
        return switch (kind) {
            case PDF -> first.startsWith("%PDF-") && last().contains("%%EOF");
            case PNG -> first.startsWith("\u0089PNG\r\n\u001A\n") && first.startsWith("IHDR", 12);
            case JPEG -> first.startsWith("\u00FF\u00D8\u00FF");
            case TEXT, CSV -> isText();
            case WORD, EXCEL, POWERPOINT, OPEN_TEXT, OPEN_SHEET, OPEN_SLIDES ->
                first.startsWith("PK\u0003\u0004") && Archive.of(file).is(kind);
        };
    }

    private String last() throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.max(0, in.length() - LOOKED_AT));
            var bytes = new byte[(int) Math.min(LOOKED_AT, in.length())];
            in.readFully(bytes);
            return new String(bytes, ISO_8859_1);
        }
    }

    /** Letters and line breaks all through, and nothing that a browser or a shell would run. */
    private boolean isText() throws IOException {
        if (first.startsWith("\u00FF\u00FE") || first.startsWith("\u00FE\u00FF")) {
            return true; // UTF-16, with the mark that Windows writes first
        }
        if (first.stripLeading().startsWith("<") || first.startsWith("#!") || first.startsWith("\u00EF\u00BB\u00BF<")) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return hasNoControlCharacters(in);
        }
    }

    private static boolean hasNoControlCharacters(InputStream in) throws IOException {
        var piece = new byte[64 * 1024];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            for (int at = 0; at < read; at++) {
                int c = piece[at];
                if (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                    return false;
                }
            }
        }
        return true;
    }
}
