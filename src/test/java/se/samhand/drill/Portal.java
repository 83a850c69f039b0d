package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** A portal started by {@code ./portal run}, as a person would, and looked at from outside. */
final class Portal implements AutoCloseable {

    /** Where data folders and output lie while a trial goes on. */
    static final Path FOLDER = Path.of("target/drill").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final List<Portal> STARTED = new ArrayList<>();

    private final Process process;
    private final Launch launch;
    private final Path output;

    private Portal(Process process, Launch launch, Path output) {
        this.process = process;
        this.launch = launch;
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
        return start(Launch.on(data));
    }

    static Portal start(Launch launch) throws IOException {
        var output = Files.createTempFile(Files.createDirectories(FOLDER), "output-", ".log");
        var process = launch.begun(output);
        // In a group of its own it would outlive a drill that is ended by Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var portal = new Portal(process, launch, output);
        STARTED.add(portal);
        return portal;
    }

    /** While a portal still runs everything stays, lest it lose its data. */
    static void deleteWhatEndedPortalsLeft() throws IOException {
        if (STARTED.stream().noneMatch(portal -> portal.process.isAlive())) {
            FileSystemUtils.deleteRecursively(FOLDER);
            STARTED.clear();
        }
    }

    Portal awaitReady() {
        return awaitReady(PATIENCE);
    }

    Portal awaitReady(Duration patience) {
        awaitUntil(() -> said("Samhand is ready on " + address()), "the portal to be ready", patience);
        return this;
    }

    void awaitUntil(BooleanSupplier fact, String what) {
        awaitUntil(fact, what, PATIENCE);
    }

    /** Waits for a fact about a portal that lives. */
    private void awaitUntil(BooleanSupplier fact, String what, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
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

    String address() {
        return "http://localhost:" + launch.port();
    }

    boolean answers() throws IOException, InterruptedException {
        return get("/actuator/health/readiness").statusCode() == 200;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
    }

    /** To the embedded database, with what the data folder says about it. */
    Connection connect() throws IOException, SQLException {
        return connect(launch.data());
    }

    /** @param data where the data folder is seen from here */
    Connection connect(Path data) throws IOException, SQLException {
        var database = data.resolve("mariadb");
        var found =
                Pattern.compile("socket: ''  port: (\\d+)").matcher(Files.readString(database.resolve("mariadb.log")));
        expect(found.find(), "The database's log names no port");
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:%s/samhand?sslMode=disable".formatted(found.group(1)),
                "samhand",
                Files.readString(database.resolve("password")));
    }

    ProcessHandle process() {
        return process.toHandle();
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
                        .filter(line -> line.contains(launch.data() + "/"))
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
