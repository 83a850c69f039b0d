package se.samhand.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Databases that outlived a portal that was killed. Whoever holds the data folder may end them. */
final class Orphans {

    private static final int SECONDS_TO_END_WELL = 30;

    private Orphans() {}

    /** Ends every MariaDB that runs from our own program and works on this folder, and nothing else. */
    static void end(Path folder, MariaDbProgram program) {
        var orphans = ProcessHandle.allProcesses()
                .filter(process -> isOurs(process.info(), folder, program))
                .toList();
        orphans.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(orphans.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, SECONDS_TO_END_WELL, TimeUnit.SECONDS)
                .join();
        orphans.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean isOurs(ProcessHandle.Info process, Path folder, MariaDbProgram program) {
        return process.command().filter(program::isServer).isPresent()
                && process.arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.startsWith("--datadir=" + folder));
    }
}
