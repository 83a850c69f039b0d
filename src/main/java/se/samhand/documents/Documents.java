package se.samhand.documents;

import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Writes documents. Whoever asks guards what stands in them. */
@Component
public class Documents {

    /**
     * As PDF/UA-1 (ISO 14289-1), with a structure that can be listened to.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void pdf(Document document, OutputStream out) {
        PdfFile.write(document, out);
    }

    /**
     * As .docx, with real headings and tables.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void word(Document document, OutputStream out) {
        WordFile.write(document, out);
    }
}
