package se.samhand.files;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param size in bytes
 */
public record FileDetails(UUID id, String name, FileKind kind, long size) implements Serializable {}
