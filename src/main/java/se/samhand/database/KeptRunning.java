package se.samhand.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that is started again when it ends without being asked to. MariaDB does so when the disk becomes full while it
 * writes rows; it repairs itself at the next start, and nobody who reports from a district restarts a server.
 */
final class KeptRunning implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRunning.class);
    private static final int SECONDS_TO_END_WELL = 30;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration A_GOOD_RUN = Duration.ofMinutes(1);

    /** How it is started, each time. */
    @FunctionalInterface
    interface Start {

        Process process() throws IOException;
    }

    private final Start again;
    private Process process;
    private boolean ending;

    KeptRunning(Process running, Start again) {
        this.process = running;
        this.again = again;
        Thread.ofPlatform().daemon().name("embedded database").start(this::watch);
    }

    synchronized ProcessHandle handle() {
        return process.toHandle();
    }

    /** While there is no room it ends at each start; then the pauses grow. */
    private void watch() {
        var pause = SHORTEST_PAUSE;
        try {
            while (true) {
                var began = Instant.now();
                running().waitFor();
                if (Duration.between(began, Instant.now()).compareTo(A_GOOD_RUN) > 0) {
                    pause = SHORTEST_PAUSE;
                }
                if (!startsAgainAfter(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process running() {
        return process;
    }

    private synchronized boolean startsAgainAfter(Duration pause) throws InterruptedException {
        if (!ending) {
            wait(pause.toMillis());
        }
        if (ending) {
            return false;
        }
        LOG.error("The embedded database ended by itself with {}; it is started again", process.exitValue());
        try {
            process = again.process();
        } catch (IOException notNow) {
            LOG.error("The embedded database could not be started again; it is tried once more soon", notNow);
        }
        return true;
    }

    /** Lets it write everything down and end, for good. */
    @Override
    public void close() {
        var last = last();
        last.destroy();
        try {
            if (!last.waitFor(SECONDS_TO_END_WELL, TimeUnit.SECONDS)) {
                LOG.warn("The embedded database did not end by itself and was killed; it repairs itself at the next"
                        + " start");
                last.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process last() {
        ending = true;
        notifyAll();
        return process;
    }
}
