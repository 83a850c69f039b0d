package se.samhand.uikit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has arrived and waits, out of memory, for what is done with it.
 *
 * @param name as the person's machine calls it
 */
public record ReceivedFile(String name, Path content) {

    public void delete() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }
}
