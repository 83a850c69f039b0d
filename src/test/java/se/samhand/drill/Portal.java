package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A portal started by {@code ./portal run}, as a person would, and looked at from outside. */
final class Portal implements AutoCloseable {

    /** Where data folders and output lie while a trial goes on. */
    static final Path FOLDER = Path.of("target/drill").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path data;
    private final int port;
    private final Path output;

    private Portal(Process process, Path data, int port, Path output) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.output = output;
    }

    /** A data folder that nobody has used, on a real disk. */
    static Path freshData() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(FOLDER), "data-");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static Portal start(Path data) throws IOException {
        return start(data, freePort());
    }

    /** In a process group of its own, so that Ctrl-C can be pressed for it alone; {@code through} stands before the command. */
    static Portal start(Path data, int port, String... through) throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(Arrays.asList(through));
        command.addAll(
                List.of("./portal", "run", "--empty", "--port", String.valueOf(port), "--data", data.toString()));
        var output = Files.createTempFile(Files.createDirectories(FOLDER), "output-", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        // In a group of its own it would outlive a drill that is ended by Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Portal(process, data, port, output);
    }

    Portal awaitReady() throws IOException {
        awaitUntil(() -> said("Samhand is ready on http://localhost:" + port), "the portal to be ready");
        return this;
    }

    /** Waits for a fact about a portal that lives. */
    void awaitUntil(BooleanSupplier fact, String what) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!fact.getAsBoolean()) {
            expect(process.isAlive(), "The portal ended while we waited for " + what + ": " + output());
            expect(System.nanoTime() < deadline, "Waited in vain for " + what + ": " + output());
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean said(String words) {
        return output().contains(words);
    }

    boolean answers() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    /** To the embedded database, with what the data folder says about it. */
    Connection connect() throws IOException, SQLException {
        var database = data.resolve("mariadb");
        var found =
                Pattern.compile("socket: ''  port: (\\d+)").matcher(Files.readString(database.resolve("mariadb.log")));
        expect(found.find(), "The database's log names no port");
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:%s/samhand?sslMode=disable".formatted(found.group(1)),
                "samhand",
                Files.readString(database.resolve("password")));
    }

    /** Every MariaDB that works on this data folder, whoever started it. */
    List<ProcessHandle> databases() {
        return ProcessHandle.allProcesses()
                .filter(any -> any.info()
                        .command()
                        .filter(command -> command.endsWith("/mariadbd"))
                        .isPresent())
                .filter(any -> any.info()
                        .commandLine()
                        .filter(line -> line.contains(data.toString()))
                        .isPresent())
                .toList();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What the terminal does at Ctrl-C: the signal goes to everything that was started. */
    void pressCtrlC() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).start().waitFor();
        awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        expect(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "The portal does not end: " + output());
        return process.exitValue();
    }

    /** What a refusal looks like: it ends by itself, not well, and its last line is the sentence. */
    String refusal() throws InterruptedException {
        expect(awaitEnd() != 0, "A refusal must not end with 0: " + output());
        expect(!output().contains("\tat "), "A refusal must not show a stack trace: " + output());
        return output().strip().lines().reduce("", (first, last) -> last);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }
}
