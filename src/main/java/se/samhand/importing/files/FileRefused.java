package se.samhand.importing.files;

import java.util.List;

/** A file that cannot be read as tables, with the sentence that says why and what to do. */
public class FileRefused extends RuntimeException {

    private final String messageKey;
    private final List<String> args;

    FileRefused(String reason, Object... args) {
        super(reason);
        this.messageKey = "importing.file." + reason;
        this.args = List.of(args).stream().map(Object::toString).toList();
    }

    public String messageKey() {
        return messageKey;
    }

    public List<String> args() {
        return args;
    }
}
