package se.samhand.importing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditLog;

/** Writes into the log who took what in and out again. */
@Component
class ImportAudit {

    private static final String SUBJECT = "import";

    private final AuditLog log;
    private final Texts texts;

    ImportAudit(AuditLog log, Texts texts) {
        this.log = log;
        this.texts = texts;
    }

    @EventListener
    void confirmed(ImportConfirmed event) {
        log.record(
                "import.confirmed",
                SUBJECT,
                event.batchId(),
                String.join(", ", event.sheets()),
                texts.of("importing.log", event.counts().added(), event.counts().changed()));
    }

    @EventListener
    void undone(ImportUndone event) {
        log.record(
                "import.undone",
                SUBJECT,
                event.batchId(),
                String.join(", ", event.sheets()),
                texts.of("importing.log", event.counts().added(), event.counts().changed()));
    }
}
