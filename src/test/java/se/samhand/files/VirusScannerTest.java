package se.samhand.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.samhand.files.FilesFixture.onDisk;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samhand.files.FileRefused.Reason;

/** Where a virus scanner is named, nothing comes in that it has not seen. The daemon is one that speaks as clamd(8) says. */
class VirusScannerTest {

    private static final String PATTERN = "A-VIRUS-OF-OUR-OWN";

    private final ServerSocket daemon = listening();

    @AfterEach
    void goesHome() throws IOException {
        daemon.close();
    }

    @Test
    void whatIsCleanComesIn() {
        answers(sent -> sent.contains(PATTERN) ? "stream: Own.Test FOUND\0" : "stream: OK\0");
        assertThatCode(() -> scanner().scan(onDisk("rent".repeat(100_000).getBytes(UTF_8))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsFoundStaysOutWhereverItStands() {
        answers(sent -> sent.contains(PATTERN) ? "stream: Own.Test FOUND\0" : "stream: OK\0");
        assertThat(refusalOf("rent".repeat(100_000) + PATTERN)).isEqualTo(Reason.VIRUS);
    }

    @Test
    void nothingComesInUnseen() throws IOException {
        answers(sent -> "INSTREAM size limit exceeded. ERROR\0");
        assertThat(refusalOf("rent")).isEqualTo(Reason.SCANNER_AWAY);
        daemon.close();
        assertThat(refusalOf("rent")).isEqualTo(Reason.SCANNER_AWAY);
    }

    private Reason refusalOf(String content) {
        var file = onDisk(content.getBytes(UTF_8));
        return catchThrowableOfType(FileRefused.class, () -> scanner().scan(file))
                .reason();
    }

    private VirusScanner scanner() {
        return new Clamd(new FileSettings(
                daemon.getInetAddress().getHostAddress(), daemon.getLocalPort(), Duration.ofSeconds(5)));
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Once: takes what is sent in pieces until one of length 0, and says what it thinks of it. */
    private void answers(UnaryOperator<String> opinion) {
        Thread.ofVirtual().start(() -> {
            try (var caller = daemon.accept();
                    var in = new DataInputStream(caller.getInputStream())) {
                assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
                var sent = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    sent.write(in.readNBytes(length));
                }
                caller.getOutputStream()
                        .write(opinion.apply(sent.toString(UTF_8)).getBytes(US_ASCII));
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        });
    }
}
