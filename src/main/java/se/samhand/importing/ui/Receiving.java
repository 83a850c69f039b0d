package se.samhand.importing.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Puts what a browser sends into a file of its own and stops when it is too much, whatever the browser said before. */
class Receiving implements UploadHandler {

    static final int LARGEST = (int) DataSize.ofMegabytes(20).toBytes();

    private static final int PIECE = 64 * 1024;

    private final SerializableConsumer<ReceivedFile> received;

    Receiving(SerializableConsumer<ReceivedFile> received) {
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var file = Files.createTempFile("samhand-import-", ".tmp");
        if (!fits(event, file)) {
            Files.delete(file);
            event.reject(I18NProvider.translate(event.getUI().getLocale(), "uikit.file.too-big"));
            return;
        }
        var arrived = new ReceivedFile(event.getFileName(), file);
        event.getUI().access(() -> received.accept(arrived));
    }

    private static boolean fits(UploadEvent event, Path file) throws IOException {
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            long all = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                all += read;
                if (all > LARGEST) {
                    return false;
                }
                out.write(piece, 0, read);
            }
            return true;
        }
    }

    @Override
    public long getFileSizeMax() {
        return LARGEST;
    }
}
