package se.samhand.importing;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The sentence for each way in which work on an import can end. */
final class ImportEndings {

    private static final Logger LOG = LoggerFactory.getLogger(ImportEndings.class);
    private static final int KEYS_SHOWN = 10;

    private ImportEndings() {}

    static ImportResult of(Supplier<ImportResult> work) {
        try {
            return work.get();
        } catch (ImportCancelled cancelled) {
            return ImportResult.refused("importing.result.cancelled", List.of());
        } catch (ImportHasMovedOn | ConcurrencyFailureException movedOn) {
            return ImportResult.refused("importing.result.moved-on", List.of());
        } catch (RowsChangedSince changed) {
            return ImportResult.refused("importing.result.changed-since", List.of(shown(changed.keys())));
        } catch (RowsInUse inUse) {
            return ImportResult.refused(inUse.messageKey(), inUse.args());
        } catch (AccessDeniedException denied) {
            return ImportResult.refused("importing.result.not-yours", List.of());
        } catch (RuntimeException unforeseen) {
            LOG.error("An import ended unforeseen", unforeseen);
            return ImportResult.refused("importing.result.failed", List.of());
        }
    }

    private static String shown(List<String> keys) {
        var first = String.join(", ", keys.subList(0, Math.min(KEYS_SHOWN, keys.size())));
        return keys.size() > KEYS_SHOWN ? first + " …" : first;
    }
}
