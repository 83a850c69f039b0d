package se.samhand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A MariaDB that runs beside the portal, reachable from this machine only, and ends with it. */
final class MariaDbServer implements AutoCloseable {

    static final String USER = "samhand";

    /** What the portal needs to hold whatever server it stands on; docker/compose.yaml says the same. */
    static final List<String> CHARACTERS =
            List.of("--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_swedish_ai_ci");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PORTS_TO_TRY = 3;

    private final DataFolder folder;
    private final String password;
    private final int port;
    private final KeptRunning process;

    private MariaDbServer(DataFolder folder, String password, int port, KeptRunning process) {
        this.folder = folder;
        this.password = password;
        this.port = port;
        this.process = process;
    }

    /** Starts the database of this data folder and installs it first, unless it already is. */
    static MariaDbServer startIn(Path data) throws IOException {
        var folder = DataFolder.take(data);
        return startIn(folder, folder.path());
    }

    /** As above, with the program files on a shelf that several data folders share. */
    static MariaDbServer startIn(Path data, Path shelf) throws IOException {
        return startIn(DataFolder.take(data), shelf);
    }

    private static MariaDbServer startIn(DataFolder folder, Path shelf) throws IOException {
        try {
            Orphans.end(folder.path(), shelf);
            Installation.makeRoomIn(folder);
            var program = MariaDbProgram.unpackedIn(shelf);
            var rows = Installation.in(folder, program);
            return started(folder, program, rows);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Another program may take the free port before MariaDB does: then the next one. */
    private static MariaDbServer started(DataFolder folder, MariaDbProgram program, Path rows) throws IOException {
        var password = folder.password();
        var log = folder.resolve("mariadb.log");
        for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
            int port = freePort();
            var settings = settings(folder, rows, port);
            var first = new ArrayList<>(settings);
            first.add("--init-file=" + folder.writePrivately("init.sql", accessForThePortalOnly(password)));
            var process = program.serve(first, log);
            if (answersInTime(process, url(port), password)) {
                folder.delete("init.sql");
                var kept = new KeptRunning(process, () -> program.serveOn(settings, log));
                return new MariaDbServer(folder, password, port, kept);
            }
            process.destroyForcibly();
            if (!DatabaseDidNotStart.lastWords(log).contains("Bind on TCP/IP port")) {
                break;
            }
        }
        throw new DatabaseDidNotStart("did not start", log);
    }

    private static List<String> settings(DataFolder folder, Path rows, int port) throws IOException {
        var settings = new ArrayList<>(CHARACTERS);
        settings.addAll(List.of(
                "--datadir=" + rows,
                "--tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "--pid-file=" + folder.resolve("mariadb.pid"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--skip-ssl", // makes a key at each start otherwise, for ten seconds
                "--skip-name-resolve",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-log-file-size=32M",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=1"));
        return settings;
    }

    private static String accessForThePortalOnly(String password) {
        return """
            CREATE DATABASE IF NOT EXISTS samhand;
            CREATE OR REPLACE USER 'samhand'@'127.0.0.1' IDENTIFIED BY '%s';
            GRANT ALL ON samhand.* TO 'samhand'@'127.0.0.1';
            """.formatted(password);
    }

    private static boolean answersInTime(Process process, String url, String password) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (var connection = DriverManager.getConnection(url, USER, password)) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                pause();
            }
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database started", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:%d/samhand?sslMode=disable".formatted(port);
    }

    String password() {
        return password;
    }

    /** Makes the first tables of a new database, all of them or, after the next start, none. */
    void fill(Runnable firstMigration) {
        try {
            Installation.fill(folder, firstMigration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle process() {
        return process.handle();
    }

    /** Lets MariaDB write everything down and end, then gives the data folder back. */
    @Override
    public void close() throws IOException {
        process.close();
        folder.close();
    }
}
