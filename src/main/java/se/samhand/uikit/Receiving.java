package se.samhand.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts what a browser sends into a file of its own and stops when it is too much, whatever the browser said before; then
 * lets somebody look at it, before the form that waits for it has it.
 */
public class Receiving<T> implements UploadHandler {

    /** Whoever looked at the file does not want it; the sentence says why, at the file. */
    public static class NotTaken extends RuntimeException {

        public NotTaken(String sentence) {
            super(sentence);
        }
    }

    private static final int PIECE = 64 * 1024;

    private final int largest;
    private final SerializableFunction<ReceivedFile, T> look;
    private final SerializableConsumer<T> received;

    /**
     * @param largest in bytes
     * @param look asked while nothing else of the page waits, and may take its time
     * @param received told what came of it
     */
    public Receiving(int largest, SerializableFunction<ReceivedFile, T> look, SerializableConsumer<T> received) {
        this.largest = largest;
        this.look = look;
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var file = new ReceivedFile(event.getFileName(), Files.createTempFile("samhand-received-", ".tmp"));
        var before = UI.getCurrent();
        var looked = false;
        try {
            if (!fits(event, file.content())) {
                event.reject(I18NProvider.translate(event.getUI().getLocale(), "uikit.file.too-big"));
                return;
            }
            UI.setCurrent(event.getUI());
            var arrived = look.apply(file);
            looked = true;
            event.getUI().access(() -> received.accept(arrived));
        } catch (NotTaken why) {
            event.reject(why.getMessage());
        } finally {
            UI.setCurrent(before);
            if (!looked) {
                file.delete();
            }
        }
    }

    private boolean fits(UploadEvent event, Path file) throws IOException {
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            long all = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                all += read;
                if (all > largest) {
                    return false;
                }
                out.write(piece, 0, read);
            }
            return true;
        }
    }

    @Override
    public long getFileSizeMax() {
        return largest;
    }
}
