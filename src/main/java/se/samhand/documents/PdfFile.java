package se.samhand.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document as PDF/UA-1: tagged, with its language and title, and with the font in the file. */
final class PdfFile {

    /** Comes with PDFBox under the SIL Open Font Licence. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // It tells of each font that it opens, on the console, and warns of a missing description that is there.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfFile() {}

    static void write(Document document, OutputStream out) {
        try {
            new PdfRendererBuilder()
                    .useFont(() -> open(PDDocument.class, FONT), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(new Page(document).tree(style()), "/")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String style() throws IOException {
        try (var style = open(PdfFile.class, "document.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name), name);
    }
}
