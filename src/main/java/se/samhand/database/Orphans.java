package se.samhand.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Databases that outlived a portal that was killed. Whoever holds the data folder may end them. */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final int SECONDS_TO_END_WELL = 30;

    private Orphans() {}

    /** Ends every MariaDB whose program is from our shelf and whose rows are in our folder, and nothing else. */
    static void end(Path folder, Path shelf) {
        var orphans = ProcessHandle.allProcesses()
                .filter(process -> isOurs(process.info(), folder, shelf))
                .toList();
        if (!orphans.isEmpty()) {
            LOG.warn("A database that an earlier portal left running is ended first");
        }
        orphans.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(orphans.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, SECONDS_TO_END_WELL, TimeUnit.SECONDS)
                .join();
        orphans.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean isOurs(ProcessHandle.Info process, Path folder, Path shelf) {
        return process.command()
                        .filter(command -> command.startsWith(shelf + "/mariadb-"))
                        .isPresent()
                && process.arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.startsWith("--datadir=" + folder + "/"));
    }
}
