package se.samhand.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ClamAV's daemon, over TCP: INSTREAM, then pieces that each begin with their length in four bytes, then a piece of
 * length 0 (the manual page clamd(8)).
 */
class Clamd implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private final FileSettings settings;

    Clamd(FileSettings settings) {
        this.settings = settings;
    }

    @Override
    public void scan(Path file) {
        var answer = answer(file);
        if (answer.endsWith("FOUND")) {
            LOG.warn("A file was refused by the virus scanner: {}", answer);
            throw new FileRefused(FileRefused.Reason.VIRUS);
        }
        if (!answer.endsWith("OK")) {
            LOG.warn("The virus scanner did not scan a file: {}", answer);
            throw new FileRefused(FileRefused.Reason.SCANNER_AWAY);
        }
    }

    private String answer(Path file) {
        var patience = Math.toIntExact(settings.patience().toMillis());
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.scanner(), settings.port()), patience);
            socket.setSoTimeout(patience);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException away) {
            LOG.warn("The virus scanner at {}:{} is away", settings.scanner(), settings.port(), away);
            throw new FileRefused(FileRefused.Reason.SCANNER_AWAY);
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
