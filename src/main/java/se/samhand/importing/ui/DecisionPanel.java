package se.samhand.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportHasMovedOn;
import se.samhand.importing.ImportJobs;
import se.samhand.importing.ImportService;
import se.samhand.importing.ImportState;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Notices;

/** Who did what with the import, and what can be done now. */
class DecisionPanel extends Composite<Section> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    private final ImportDetails batch;
    private final transient ImportService imports;
    private final transient ImportJobs jobs;
    private final DateTimeFormatter moment;
    private final SerializableRunnable done;
    private final Div buttons = new Div();

    DecisionPanel(ImportDetails batch, ImportService imports, ImportJobs jobs, Clock clock, SerializableRunnable done) {
        this.batch = batch;
        this.imports = imports;
        this.jobs = jobs;
        this.done = done;
        this.moment = MOMENT.withZone(clock.getZone());
        buttons.addClassName("page-actions");
        getContent().add(facts(), new Paragraph(getTranslation(sentenceKey(batch))), buttons);
        offer();
    }

    private Facts facts() {
        var facts = new Facts();
        add(facts, "importing.uploaded", batch.uploadedBy(), batch.uploadedAt());
        add(facts, "importing.confirmed", batch.confirmedBy(), batch.confirmedAt());
        add(facts, "importing.undone", batch.undoneBy(), batch.undoneAt());
        return facts;
    }

    private void add(Facts facts, String nameKey, @Nullable String who, @Nullable Instant at) {
        if (who != null && at != null) {
            facts.add(getTranslation(nameKey), getTranslation("importing.by", moment.format(at), who));
        }
    }

    private static String sentenceKey(ImportDetails batch) {
        return switch (batch.state()) {
            case UPLOADED -> "importing.now.uploaded";
            case CONFIRMED -> "importing.now.confirmed";
            case UNDONE -> "importing.now.undone";
            case ABANDONED -> "importing.now.abandoned";
            case CHECKED -> {
                if (batch.counts().faults() > 0) {
                    yield "importing.now.faulty";
                }
                yield batch.canBeConfirmed() ? "importing.now.checked" : "importing.now.nothing-to-do";
            }
        };
    }

    private void offer() {
        if (batch.canBeConfirmed()) {
            var confirm = new Button(
                    getTranslation(
                            "importing.confirm",
                            batch.counts().added(),
                            batch.counts().changed()),
                    click -> begin(() -> jobs.confirm(batch.id(), batch.version())));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            confirm.setDisableOnClick(true);
            buttons.add(confirm);
        }
        if (batch.state() == ImportState.UPLOADED || batch.state() == ImportState.CHECKED) {
            buttons.add(new Button(getTranslation("importing.abandon"), click -> abandon()));
        }
        if (batch.state() == ImportState.CONFIRMED) {
            buttons.add(new Button(
                    getTranslation("importing.undo"),
                    click -> Confirmation.ask(
                            getTranslation("importing.undo.question"),
                            getTranslation(
                                    "importing.undo.loss",
                                    batch.counts().added(),
                                    batch.counts().changed()),
                            getTranslation("importing.undo"),
                            () -> begin(() -> jobs.undo(batch.id(), batch.version())))));
        }
    }

    private void begin(SerializableRunnable work) {
        work.run();
        done.run();
    }

    private void abandon() {
        try {
            imports.abandon(batch.id(), batch.version());
        } catch (ImportHasMovedOn movedOn) {
            Notices.failure(getTranslation("importing.result.moved-on"));
        }
        done.run();
    }
}
