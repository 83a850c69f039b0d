package se.samhand.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The database as a finished stage of the portal leaves it, with the example in it, written into one compressed file that
 * {@link StageUpgradeTest} upgrades. To add a stage: start its portal with {@code ./portal run --data DIR}, end it when it is
 * ready, let {@code ./portal drill} compile the tests, and run this with the folder and the stage's number:
 * {@code java -cp "target/test-classes:target/classes:target/portal/lib/*" se.samhand.database.StageDump DIR 2}. A file that
 * has landed never changes.
 */
final class StageDump {

    static final Path FOLDER = Path.of("src/test/resources/dumps");

    private StageDump() {}

    public static void main(String[] folderAndStage) throws Exception {
        var file = FOLDER.resolve("stage-" + folderAndStage[1] + ".sql.gz");
        try (var server = MariaDbServer.startIn(Path.of(folderAndStage[0]), TestDatabase.SHELF)) {
            write(server, file);
        }
        System.out.println("Written to " + file + ", " + Files.size(file) / 1024 + " kB");
    }

    private static void write(MariaDbServer server, Path file) throws IOException, InterruptedException {
        var dumping = client(server, "mariadb-dump", "--single-transaction", "--skip-comments", "--order-by-primary");
        try (InputStream dump = dumping.getInputStream();
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            dump.transferTo(packed);
        }
        mustEndWell(dumping);
    }

    /** Puts the rows into a server whose database is empty. */
    static void load(Path file, MariaDbServer server) throws IOException, InterruptedException {
        var loading = client(server, "mariadb");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file));
                OutputStream sql = loading.getOutputStream()) {
            packed.transferTo(sql);
        }
        mustEndWell(loading);
    }

    private static Process client(MariaDbServer server, String program, String... options) throws IOException {
        var jdbc = URI.create(server.url().substring("jdbc:".length()));
        var command = new ArrayList<String>();
        command.add(MariaDbProgram.unpackedIn(TestDatabase.SHELF)
                .folder()
                .resolve("bin/" + program)
                .toString());
        command.addAll(List.of("--no-defaults", "--skip-ssl", "--default-character-set=utf8mb4"));
        command.addAll(List.of("--host=" + jdbc.getHost(), "--port=" + jdbc.getPort(), "--user=" + MariaDbServer.USER));
        command.addAll(List.of(options));
        command.add("samhand");
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MYSQL_PWD", server.password());
        return builder.start();
    }

    private static void mustEndWell(Process client) throws InterruptedException {
        if (client.waitFor() != 0) {
            throw new IllegalStateException("The client of MariaDB ended with " + client.exitValue());
        }
    }
}
