package se.samhand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** The one MariaDB that all tests of this JVM share; started when first asked for, gone with the JVM. */
public final class TestDatabase {

    private static final long BYTES_FOR_ROWS_IN_MEMORY = 1L << 30;

    /** Unpacked once and kept: the rows are new in each run, the program is not. */
    static final Path SHELF = Path.of("target", "mariadb-program").toAbsolutePath();

    private static final MariaDbServer SERVER = start();

    private TestDatabase() {}

    private static MariaDbServer start() {
        try {
            var folder = Files.createTempDirectory(fastest(), "samhand-test-");
            var server = startAlone(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JVMs that test side by side share the shelf: one unpacks the program, the other finds it there. */
    private static MariaDbServer startAlone(Path folder) throws IOException {
        var lock = Files.createDirectories(SHELF).resolve("lock");
        try (var shelf = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = shelf.lock()) {
            return MariaDbServer.startIn(folder, SHELF);
        }
    }

    /** Memory where Linux has it; nothing that a test writes needs to outlive the test. */
    private static Path fastest() throws IOException {
        var memory = Path.of("/dev/shm");
        if (Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > BYTES_FOR_ROWS_IN_MEMORY) {
            return memory;
        }
        return Files.createDirectories(Path.of("target"));
    }

    private static void end(MariaDbServer server, Path folder) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to get into a database. */
    public record Access(String url, String username, String password) {}

    public static Access ours() {
        return new Access(url(), username(), password());
    }

    /** Another server, with nothing in it, gone with the JVM as well. */
    public static Access another() {
        var server = start();
        return new Access(server.url(), MariaDbServer.USER, server.password());
    }

    public static String url() {
        return SERVER.url();
    }

    public static String username() {
        return MariaDbServer.USER;
    }

    public static String password() {
        return SERVER.password();
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), username(), password());
    }
}
