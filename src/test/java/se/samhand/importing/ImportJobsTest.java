package se.samhand.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

class ImportJobsTest extends ImportTest {

    @Autowired
    ImportJobs jobs;

    @Autowired
    AutowireCapableBeanFactory factory;

    @Test
    void aCheckRunsInTheBackgroundAsWhoeverAskedForIt() {
        var id = jobs.check(List.of(csv("example-shelves.csv", "shelf;room", "A;Norra")), () -> {});

        assertThat(ending(id)).isEqualTo("importing.result.checked");
        assertThat(imports.find(id).orElseThrow().uploadedBy()).isEqualTo("Kim Kontor");
    }

    @Test
    void workThatIsStoppedBeforeItIsDoneWritesNothing() {
        var lines =
                Stream.concat(Stream.of("shelf;room"), IntStream.range(0, 1_200).mapToObj(it -> "S" + it + ";Rum"));
        var checked = check(csv("example-shelves.csv", lines.toArray(String[]::new)));
        var saving = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        shelves.beforeSaving = () -> {
            saving.countDown();
            waitFor(stopped);
        };

        jobs.confirm(checked.id(), checked.version());
        waitFor(saving);
        jobs.progress(checked.id()).orElseThrow().cancel();
        stopped.countDown();

        assertThat(ending(checked.id())).isEqualTo("importing.result.cancelled");
        assertThat(shelves.rows).isEmpty();
        assertThat(now(checked).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void aFailureInAFeatureLeavesTheImportWaiting() {
        var checked = check(csv("example-shelves.csv", "shelf;room", "A;Norra"));
        shelves.beforeSaving = () -> {
            throw new IllegalStateException("no");
        };

        jobs.confirm(checked.id(), checked.version());

        assertThat(ending(checked.id())).isEqualTo("importing.result.failed");
        assertThat(now(checked).state()).isEqualTo(ImportState.CHECKED);
        assertThat(shelves.rows).isEmpty();
    }

    @Test
    void twoWhoConfirmAtOnceWriteOnce() throws Exception {
        var checked = check(csv("example-shelves.csv", "shelf;room", "A;Norra"));
        var together = new CyclicBarrier(2);
        Callable<ImportOutcome> confirming = () -> {
            together.await();
            return imports.confirm(checked.id(), checked.version());
        };
        // One each: what carries the signed-in person along serves one thread at a time.
        var both = List.of(
                new DelegatingSecurityContextCallable<>(confirming),
                new DelegatingSecurityContextCallable<>(confirming));
        try (var people = Executors.newFixedThreadPool(2)) {
            for (var outcome : people.invokeAll(both)) {
                assertThat(outcome.get()).isEqualTo(ImportOutcome.CONFIRMED);
            }
        }
        assertThat(library.told).hasSize(1);
    }

    @Test
    void aRestartBetweenCheckAndConfirmLosesNothing() {
        var checked = check(csv("example-shelves.csv", "shelf;room", "A;Norra"));
        var confirmation = factory.createBean(Confirmation.class);

        confirmation.confirm(checked.id(), checked.version(), new ImportProgress());

        assertThat(shelves.rows).containsOnlyKeys("A");
    }

    @Test
    void filesAreLetGoOfHoweverTheCheckEnds() {
        var gone = new CountDownLatch(1);

        var id = jobs.check(List.of(file("tom.csv", new byte[0])), gone::countDown);

        assertThat(ending(id)).isEqualTo("importing.result.checked");
        assertThat(gone.getCount()).isZero();
    }

    private String ending(UUID id) {
        await().pollInSameThread().until(() -> jobs.progress(id).isEmpty());
        return jobs.result(id).map(ImportResult::messageKey).orElseThrow();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
