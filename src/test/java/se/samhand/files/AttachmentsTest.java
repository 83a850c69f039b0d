package se.samhand.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.samhand.files.FilesFixture.PDF;
import static se.samhand.files.FilesFixture.archive;
import static se.samhand.files.FilesFixture.onDisk;
import static se.samhand.files.FilesFixture.openDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.files.FileRefused.Reason;
import se.samhand.support.PortalTest;

/** What comes in as a file is what it says, and comes out as it came in. */
@PortalTest
class AttachmentsTest {

    private static final byte[] WORD = archive(1, "[Content_Types].xml", "word/document.xml");

    @Autowired
    private Attachments attachments;

    @Autowired
    private FilePieces pieces;

    @Autowired
    private TransactionTemplate together;

    @Test
    void whatPeopleWriteCountAndPhotographComesIn() {
        assertThat(kindOf("beslut.pdf", PDF)).isEqualTo(FileKind.PDF);
        assertThat(kindOf("RUTIN.DOCX", WORD)).isEqualTo(FileKind.WORD);
        assertThat(kindOf("tal.xlsx", archive(1, "[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileKind.EXCEL);
        assertThat(kindOf("bilder.pptx", archive(1, "[Content_Types].xml", "ppt/presentation.xml")))
                .isEqualTo(FileKind.POWERPOINT);
        assertThat(kindOf("text.odt", openDocument("application/vnd.oasis.opendocument.text")))
                .isEqualTo(FileKind.OPEN_TEXT);
        assertThat(kindOf("anteckning.txt", "Två av sju enheter\n".getBytes(ISO_8859_1)))
                .isEqualTo(FileKind.TEXT);
        assertThat(kindOf("från Windows.csv", "\uFEFFenhet;tal\r\n".getBytes(UTF_16LE)))
                .isEqualTo(FileKind.CSV);
        assertThat(kindOf("foto.jpeg", "\u00FF\u00D8\u00FF\u00E0...".getBytes(ISO_8859_1)))
                .isEqualTo(FileKind.JPEG);
    }

    @Test
    void whatIsNotWhatItSaysStaysOut() {
        assertThat(refusalOf("rapport.pdf", "MZ\u0090\0 a program".getBytes(ISO_8859_1)))
                .isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusalOf("rutin.docx", archive(1, "anything.txt"))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusalOf("rutin.docx", openDocument("application/vnd.oasis.opendocument.text")))
                .isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusalOf("bild.png", "<svg onload='alert(1)'/>".getBytes(UTF_8)))
                .isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusalOf("text.txt", " \n<html><script>".getBytes(UTF_8))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusalOf("halv.pdf", "%PDF-1.7\n".getBytes(UTF_8))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
    }

    @Test
    void whatRunsByItselfOrCannotBeLookedIntoStaysOut() {
        assertThat(refusalOf("sida.html", "<html>".getBytes(UTF_8))).isEqualTo(Reason.KIND_NOT_TAKEN);
        assertThat(refusalOf("bild.svg", "<svg/>".getBytes(UTF_8))).isEqualTo(Reason.KIND_NOT_TAKEN);
        assertThat(refusalOf("beslut.pdf.exe", PDF)).isEqualTo(Reason.KIND_NOT_TAKEN);
        assertThat(refusalOf("utan ändelse", PDF)).isEqualTo(Reason.KIND_NOT_TAKEN);
        assertThat(refusalOf(
                        "rutin.docx", archive(1, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(Reason.MACROS);
        assertThat(refusalOf("gammal.doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1)))
                .isEqualTo(Reason.OLD_OR_LOCKED);
    }

    @Test
    void anEmptyFileAndOneThatIsTooBigStayOut() {
        assertThat(refusalOf("tom.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusalOf("stor.txt", new byte[Attachments.LARGEST + 1])).isEqualTo(Reason.TOO_BIG);
    }

    @Test
    void aNameThatTellsWhoStaysOut() {
        assertThat(refusalOf("19121212-1212.pdf", PDF)).isEqualTo(Reason.NAME_TELLS_WHO);
        assertThat(refusalOf("beslut%2019121212-1212.pdf", PDF)).isEqualTo(Reason.NAME_TELLS_WHO);
    }

    @Test
    void aNameKeepsWhatPeopleReadAndNothingElse() {
        assertThat(nameOf("C:\\Users\\karin\\Rutin för åäö (2).pdf")).isEqualTo("Rutin för åäö (2).pdf");
        assertThat(nameOf("beslut\u202E\u0000\n.pdf")).isEqualTo("beslut.pdf");
        assertThat(nameOf("../../etc/rutin.pdf")).isEqualTo("rutin.pdf");
        assertThat(nameOf("å".repeat(500) + ".pdf")).hasSize(200).endsWith("å.pdf");
    }

    /** Fifty megabytes that unpack from fifty kilobytes; only the list of parts is read. */
    @Test
    void aFileThatUnpacksToMuchIsNotUnpacked() {
        var bomb = archive(50_000_000, "[Content_Types].xml", "word/document.xml");
        var file = onDisk(bomb);
        var began = System.nanoTime();
        assertThat(attachments.check("bomb.docx", file).kind()).isEqualTo(FileKind.WORD);
        assertThat(System.nanoTime() - began).isLessThan(1_000_000_000L);
    }

    @Test
    void theLargestFileComesOutAsItCameIn() throws IOException {
        var content = new byte[Attachments.LARGEST];
        new Random(1).nextBytes(content);
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        System.arraycopy(PDF, 0, content, content.length - PDF.length, PDF.length);
        var checked = attachments.check("stor.pdf", onDisk(content));

        var kept = together.execute(open -> attachments.keep(checked));

        var out = new ByteArrayOutputStream();
        attachments.send(kept, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(attachments.details(List.of(kept.id()))).containsEntry(kept.id(), kept);

        together.executeWithoutResult(open -> attachments.discard(kept.id()));
        assertThat(pieces.count()).isZero();
    }

    private FileKind kindOf(String name, byte[] content) {
        return attachments.check(name, onDisk(content)).kind();
    }

    private String nameOf(String name) {
        return attachments.check(name, onDisk(PDF)).name();
    }

    private Reason refusalOf(String name, byte[] content) {
        var file = onDisk(content);
        return catchThrowableOfType(FileRefused.class, () -> attachments.check(name, file))
                .reason();
    }
}
