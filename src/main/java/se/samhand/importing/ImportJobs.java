package se.samhand.importing;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/**
 * Checks, confirms and undoes in the background, one import after the other, as whoever asked for it. Who asks goes on and looks in
 * at {@link #progress}; when there is none any more, {@link #result} says how it ended. A restart ends the work and leaves nothing half done.
 */
@Component
@PreAuthorize("hasAnyRole('" + Roles.PROGRAMME_OFFICE + "', '" + Roles.ADMIN + "', '" + Roles.COORDINATOR + "')")
public class ImportJobs {

    private static final int RESULTS_KEPT = 100;

    private final ImportService imports;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private final Map<UUID, ImportProgress> running = new ConcurrentHashMap<>();
    private final Map<UUID, ImportResult> results = new ConcurrentHashMap<>();

    ImportJobs(ImportService imports) {
        this.imports = imports;
    }

    /** Begins to check files, and does what is given when it is through with them, however that ends. */
    public UUID check(List<ImportFile> files, Runnable letGoOfFiles) {
        var id = imports.upload(files);
        begin(id, progress -> {
            try {
                imports.check(id, files, progress);
                return ImportResult.good("importing.result.checked");
            } finally {
                letGoOfFiles.run();
            }
        });
        return id;
    }

    /** Begins to confirm; while something is being done with the import already, that goes on alone. */
    public void confirm(UUID id, long version) {
        begin(id, progress -> switch (imports.confirm(id, version, progress)) {
            case CONFIRMED -> ImportResult.good("importing.result.confirmed");
            case DIFFERENT -> ImportResult.refused("importing.result.different", List.of());
        });
    }

    /** Begins to undo; while something is being done with the import already, that goes on alone. */
    public void undo(UUID id, long version) {
        begin(id, progress -> {
            imports.undo(id, version, progress);
            return ImportResult.good("importing.result.undone");
        });
    }

    /** What is being done with the import, if anything is. */
    public Optional<ImportProgress> progress(UUID id) {
        return Optional.ofNullable(running.get(id));
    }

    /** How the last work with the import ended; told once. */
    public Optional<ImportResult> result(UUID id) {
        return Optional.ofNullable(results.remove(id));
    }

    private void begin(UUID id, Function<ImportProgress, ImportResult> work) {
        var progress = new ImportProgress();
        if (running.putIfAbsent(id, progress) == null) {
            results.remove(id);
            worker.execute(
                    new DelegatingSecurityContextRunnable(() -> run(id, work, progress), SignedIn.inTheBackground()));
        }
    }

    private void run(UUID id, Function<ImportProgress, ImportResult> work, ImportProgress progress) {
        try {
            keep(id, ImportEndings.of(() -> work.apply(progress)));
        } finally {
            running.remove(id);
        }
    }

    private void keep(UUID id, ImportResult result) {
        if (results.size() >= RESULTS_KEPT) {
            results.clear();
        }
        results.put(id, result);
    }

    @PreDestroy
    void stop() {
        running.values().forEach(ImportProgress::cancel);
        worker.shutdown();
    }
}
