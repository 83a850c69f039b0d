package se.samhand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** New data folders on a real disk, gone after the test. */
class Folders implements AfterEachCallback {

    private final List<Path> made = new ArrayList<>();

    Path fresh() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data-");
            made.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        for (var folder : made) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
