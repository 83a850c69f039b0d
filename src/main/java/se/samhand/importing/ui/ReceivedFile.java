package se.samhand.importing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import se.samhand.importing.ImportFile;

/** A file that has arrived and waits, out of memory, to be checked. */
record ReceivedFile(String name, Path content) {

    ImportFile asImport() {
        return new ImportFile(name, new FileSystemResource(content));
    }

    void delete() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }
}
