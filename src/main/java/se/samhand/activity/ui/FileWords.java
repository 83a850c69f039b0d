package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import se.samhand.files.FileRefused;

/** What is said of files. */
final class FileWords {

    private static final long KILO = 1_000;
    private static final long MEGA = KILO * KILO;

    private FileWords() {}

    /** Such as 312 kB or 1,4 MB. */
    static String size(long bytes) {
        var format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMaximumFractionDigits(bytes < MEGA ? 0 : 1);
        return bytes < MEGA
                ? format.format(Math.max(1, bytes / KILO)) + " kB"
                : format.format((double) bytes / MEGA) + " MB";
    }

    static String sentence(FileRefused refused) {
        return translate("files.refused." + refused.reason());
    }
}
