package se.samhand.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What is written into a document can be read in both kinds of file, by eye and by ear. */
class DocumentsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Document REPORT = new Document(
            "Järva, tertial 2 2026",
            "Exempeldata – påhittade siffror",
            SWEDISH,
            List.of(
                    new Block.Heading(2, "Mål 3: Stadens verksamheter upptäcker våld"),
                    new Block.Facts(List.of(new Block.Fact("Inlämnade", "4 av 7"))),
                    new Block.Heading(3, "3.2 Implementera rutiner"),
                    new Block.Text("Två av sju enheter <ställer> frågorna & fler är på väg.\nResten i höst.\u0007"),
                    new Block.Table(
                            List.of("Aktivitet", "Läge"),
                            IntStream.rangeClosed(1, 90)
                                    .mapToObj(it -> List.of("Rad " + it, "Pågår enligt plan"))
                                    .toList())));

    private final Documents documents = new Documents();

    @Test
    void aPdfPassesTheValidatorOfPdfUa() throws Exception {
        assertThat(Accessible.faults(pdf(REPORT))).isEmpty();
    }

    @Test
    void aPdfSaysEverythingAndItsLabelOnEachPage() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(REPORT))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Två av sju enheter <ställer> frågorna & fler är på väg.", "Rad 90");
            assertThat(text.split("Exempeldata – påhittade siffror", -1)).hasSize(pdf.getNumberOfPages() + 1);
            assertThat(text.split("Aktivitet Läge", -1)).hasSizeGreaterThan(2);
        }
    }

    @Test
    void aWordFileOpensWithItsHeadings() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(word(REPORT)))) {
            assertThat(word.getParagraphs().stream().filter(it -> it.getStyle() != null))
                    .extracting(it -> word.getStyles().getStyle(it.getStyle()).getName() + ": " + it.getText())
                    .containsExactly(
                            "heading 1: Järva, tertial 2 2026",
                            "heading 2: Mål 3: Stadens verksamheter upptäcker våld",
                            "heading 3: 3.2 Implementera rutiner");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Järva, tertial 2 2026");
            assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getHeaderList().getFirst().getText()).contains("Exempeldata – påhittade siffror");
            assertThat(word.getParagraphs())
                    .anyMatch(it -> it.getText().contains("frågorna & fler är på väg.\nResten i höst."));
        }
    }

    private byte[] pdf(Document document) {
        var out = new ByteArrayOutputStream();
        documents.pdf(document, out);
        return out.toByteArray();
    }

    private byte[] word(Document document) {
        var out = new ByteArrayOutputStream();
        documents.word(document, out);
        return out.toByteArray();
    }
}
