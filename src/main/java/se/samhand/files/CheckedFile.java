package se.samhand.files;

import java.nio.file.Path;

/** A file that has been checked and may be kept. Only {@link Attachments} makes one. */
public final class CheckedFile {

    private final String name;
    private final FileKind kind;
    private final long size;
    private final Path content;

    CheckedFile(String name, FileKind kind, long size, Path content) {
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.content = content;
    }

    /** Without folders and without what cannot be seen. */
    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    Path content() {
        return content;
    }
}
