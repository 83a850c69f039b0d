package se.samhand.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;

/** A link that fetches a file, made when it is asked for and for whoever is signed in then. */
public class Download extends Anchor {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv;charset=utf-8";
    public static final String PDF = "application/pdf";
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final long SIZE_UNKNOWN = -1;

    /**
     * @param type as in the constants
     * @param fileName asked when the file is
     */
    public Download(
            String text,
            String type,
            SerializableSupplier<String> fileName,
            SerializableConsumer<OutputStream> content) {
        super(handler(type, fileName, SIZE_UNKNOWN, content), text);
    }

    /** As many bytes as that come, so that the browser can say how long it takes. */
    public Download(String text, String type, String fileName, long size, SerializableConsumer<OutputStream> content) {
        super(handler(type, () -> fileName, size, content), text);
    }

    /** As whoever the tab acts as: a download has no tab of its own, and would be one's first unit's. */
    private static DownloadHandler handler(
            String type, SerializableSupplier<String> fileName, long size, SerializableConsumer<OutputStream> content) {
        return event -> {
            event.setFileName(fileName.get());
            event.setContentType(type);
            event.setContentLength(size);
            UI.setCurrent(event.getUI());
            try {
                content.accept(event.getOutputStream());
            } finally {
                UI.setCurrent(null);
            }
        };
    }
}
