package se.samhand.importing.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads whatever file a person hands over, by what is in it and not by what it is called. */
public final class TableFiles {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private TableFiles() {}

    /**
     * The tables of a file, each with at least one row below its header; sheets of a workbook that hold no row are left out.
     *
     * @throws FileRefused when it is no such file, holds nothing, or is over a cap
     */
    public static List<Table> read(String name, byte[] content, Caps caps) {
        if (content.length == 0) {
            throw new FileRefused("empty");
        }
        if (content.length > caps.bytes()) {
            throw new FileRefused("too-large", caps.bytes() / 1_000_000);
        }
        if (startsWith(content, OLD_OFFICE)) {
            throw new FileRefused(holds(content, "EncryptedPackage") ? "encrypted" : "old-excel");
        }
        if (startsWith(content, ZIP)) {
            return new WorkbookReader(name, caps).read(content);
        }
        if (startsWith(content, PDF) || holdsNul(content)) {
            throw new FileRefused(isUtf16(content) ? "utf-16" : "wrong-kind");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new FileRefused("damaged");
        }
        return List.of(new CsvTableReader(name, caps).read(TextDecoding.decode(content)));
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean holdsNul(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf16(byte[] content) {
        int first = content[0] & 0xFF;
        int second = content.length > 1 ? content[1] & 0xFF : 0;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    /** A locked workbook lies inside an old container under this name. */
    private static boolean holds(byte[] content, String utf16Name) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(utf16Name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
