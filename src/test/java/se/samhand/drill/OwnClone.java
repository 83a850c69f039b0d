package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** What the README promises: a fresh clone, one command, nothing of root's; and the second start builds nothing. */
class OwnClone implements Trial {

    private static final Duration ALL_IS_DOWNLOADED = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "a fresh clone of an ordinary user: built and started, with example data, then started again";
    }

    @Override
    public String seen() throws Exception {
        var home = Portal.freshData();
        var clone = home.resolve("clone");
        run(List.of("git", "clone", "--quiet", "--no-hardlinks", ".", clone.toString()));
        if (OrdinaryUser.asNobody("").length > 0) {
            run(List.of("chown", "-R", "65534:65534", home.toString()));
        }
        // The home that the system knows for nobody in particular is no folder, and Maven asks the system.
        var launch = Launch.on(clone.resolve("data"))
                .in(clone)
                .playingTheExample()
                .through(OrdinaryUser.asNobody(home.toString()))
                .with("MAVEN_OPTS", "-Duser.home=" + home);
        long began = System.nanoTime();
        try (var first = Portal.start(launch).awaitReady(ALL_IS_DOWNLOADED)) {
            expect(first.said("Building the portal"), "Nothing was built");
            expect(first.answers(), "The portal is not ready");
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        began = System.nanoTime();
        try (var second = Portal.start(launch).awaitReady()) {
            expect(!second.said("Building the portal"), "The second start builds again");
            return "downloaded, built and ready after %s; the second start builds nothing and is ready after %s"
                    .formatted(Trial.seconds(took), Trial.seconds(Duration.ofNanos(System.nanoTime() - began)));
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile(Portal.FOLDER, "output-", ".log");
        var exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        expect(exit == 0, command.getFirst() + ": " + Files.readString(output));
    }
}
