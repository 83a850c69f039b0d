package se.samhand.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A part of what stands in a file; all but the last are of {@link #LENGTH}. */
@Entity
class FilePiece {

    /** Well below what one statement may hold on a database server that nobody has configured (16 MB). */
    static final int LENGTH = 1024 * 1024;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID fileId;
    private int number;

    @Column(length = LENGTH)
    private byte[] bytes;

    FilePiece(UUID fileId, int number, byte[] bytes) {
        this.fileId = fileId;
        this.number = number;
        this.bytes = bytes;
    }

    @SuppressWarnings("NullAway.Init")
    protected FilePiece() {} // for Hibernate
}
