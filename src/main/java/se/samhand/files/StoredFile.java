package se.samhand.files;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** What is known of a file that is kept. What stands in it lies beside, in {@link FilePiece pieces}. */
@Entity
class StoredFile {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private Instant storedAt;

    StoredFile(CheckedFile file, Instant now) {
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.storedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {} // for Hibernate

    FileDetails details() {
        return new FileDetails(id, name, kind, size);
    }
}
