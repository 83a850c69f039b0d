package se.samhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Puts an empty database into the data folder, wholly or not at all. */
final class Installation {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private static final long MEGABYTES_TO_INSTALL = 700;
    private static final long MEGABYTES_TO_GO_ON = 100;
    /** How everything is called that is not whole yet. */
    static final String UNFINISHED = "installing-";

    private static final String ROWS = "rows";
    /** Lies beside the rows for as long as the first migration fills them. */
    private static final String FILLING = "filling";

    private Installation() {}

    /** Throws away what interrupted installations left behind, and refuses when there still is too little room. */
    static void makeRoomIn(DataFolder folder) throws IOException {
        var interrupted = folder.deleteAll(UNFINISHED);
        if (Files.exists(folder.resolve(FILLING))) {
            FileSystemUtils.deleteRecursively(folder.resolve(ROWS));
            folder.delete(FILLING);
            interrupted = true;
        }
        if (interrupted) {
            LOG.warn("The first start was interrupted before the database was whole; it is installed anew");
        }
        folder.needsMegabytes(Files.exists(folder.resolve(ROWS)) ? MEGABYTES_TO_GO_ON : MEGABYTES_TO_INSTALL);
    }

    /**
     * Makes the first tables. MariaDB cannot take half of them back: when this is interrupted, the next start throws the
     * rows away, of which nobody has seen any yet, and installs anew.
     */
    static void fill(DataFolder folder, Runnable firstMigration) throws IOException {
        folder.writePrivately(FILLING, "");
        firstMigration.run();
        folder.delete(FILLING);
    }

    /** Beside the final place first, then moved there in one step: the name itself says that the installation is whole. */
    static Path in(DataFolder folder, MariaDbProgram program) throws IOException {
        var rows = folder.resolve(ROWS);
        if (!Files.exists(rows)) {
            var parts = Files.createTempDirectory(folder.path(), UNFINISHED);
            var log = folder.resolve("install.log");
            var installer = program.install(
                    List.of("--force", "--skip-name-resolve", "--skip-test-db", "--datadir=" + parts), log);
            if (exitCode(installer) != 0) {
                throw new DatabaseDidNotStart("could not be installed", log);
            }
            Files.move(parts, rows, StandardCopyOption.ATOMIC_MOVE);
        }
        return rows;
    }

    private static int exitCode(Process installer) {
        try {
            return installer.waitFor();
        } catch (InterruptedException e) {
            installer.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
