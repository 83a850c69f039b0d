package se.samhand.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.activity.EvidenceDraft;
import se.samhand.activity.EvidenceKind;
import se.samhand.activity.EvidenceService;
import se.samhand.activity.FollowUpRow;
import se.samhand.documents.Block;
import se.samhand.documents.Document;
import se.samhand.documents.Documents;
import se.samhand.files.Attachments;
import se.samhand.files.CheckedFile;
import se.samhand.period.Period;

/** What Järva shows beside two of its latest answers: two links and one file, all of it made up. */
@Component
@Profile("demo")
class ExampleEvidence {

    private static final String PERIOD = "2026-T2";

    private final EvidenceService evidence;
    private final Attachments attachments;
    private final Documents documents;

    ExampleEvidence(EvidenceService evidence, Attachments attachments, Documents documents) {
        this.evidence = evidence;
        this.attachments = attachments;
        this.documents = documents;
    }

    boolean show(FollowUpRow row, Period period) {
        if (period.code().equals(PERIOD)) {
            switch (row.boardCode() + " " + row.activityCode()) {
                case "JAR 1.2" -> {
                    show(row, EvidenceKind.ROUTINE, period, "Påhittad rutin: så för vi dialog med unga", "");
                    show(row, EvidenceKind.MINUTES, period, "Påhittat protokoll från samverkansmötet", "protokoll");
                }
                case "JAR 3.5" -> show(row, EvidenceKind.STATISTICS, period, "Påhittad sammanställning", "statistik");
                default -> {}
            }
        }
        return true;
    }

    /** @param page of the link; empty for a file */
    private void show(FollowUpRow row, EvidenceKind kind, Period period, String description, String page) {
        var draft = new EvidenceDraft(
                kind,
                period.from().plusMonths(3),
                "Exempel-2026/" + (kind.ordinal() + 1),
                description,
                page.isEmpty() ? "" : "https://example.com/" + page);
        if (page.isEmpty()) {
            withFile(description, file -> evidence.add(row.id(), draft, file));
        } else {
            evidence.add(row.id(), draft, null);
        }
    }

    private void withFile(String title, Consumer<CheckedFile> deed) {
        var document = new Document(
                title,
                "Exempeldata – påhittade siffror",
                Locale.of("sv"),
                List.of(
                        new Block.Text("Den här rutinen är påhittad och finns bara för att visa hur underlag ser ut."),
                        new Block.Heading(2, "Så gör vi"),
                        new Block.Text("Fråga, lyssna, dokumentera och hänvisa vidare. Stäm av vid nästa möte.")));
        try {
            var file = Files.createTempFile("samhand-example-", ".pdf");
            try {
                try (var out = Files.newOutputStream(file)) {
                    documents.pdf(document, out);
                }
                deed.accept(attachments.check("Påhittad rutin.pdf", file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
