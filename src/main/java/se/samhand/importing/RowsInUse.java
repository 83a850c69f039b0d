package se.samhand.importing;

import java.util.List;

/** Rows that an import added cannot be taken away again, because something has come to stand on them. */
public class RowsInUse extends RuntimeException {

    private final String messageKey;
    private final List<String> args;

    /** The text, a translation key of the feature, says what stands on which row. */
    public RowsInUse(String messageKey, Object... args) {
        super(messageKey);
        this.messageKey = messageKey;
        this.args = List.of(args).stream().map(Object::toString).toList();
    }

    public String messageKey() {
        return messageKey;
    }

    public List<String> args() {
        return args;
    }
}
