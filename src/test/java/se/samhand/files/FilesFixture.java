package se.samhand.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Files as people have them on their machines. */
@Component
public class FilesFixture {

    public static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(UTF_8);

    private final Attachments attachments;

    FilesFixture(Attachments attachments) {
        this.attachments = attachments;
    }

    /** One that has been received and may come in. */
    public CheckedFile checked(String name, byte[] content) {
        return attachments.check(name, onDisk(content));
    }

    static Path onDisk(byte[] content) {
        try {
            var file = Files.createTempFile("samhand-test-", ".tmp");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive that lists the parts, each with as many zeros. */
    static byte[] archive(int zeros, String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[zeros]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] openDocument(String type) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var mimetype = new ZipEntry("mimetype");
            var crc = new CRC32();
            crc.update(type.getBytes(UTF_8));
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length());
            mimetype.setCrc(crc.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
