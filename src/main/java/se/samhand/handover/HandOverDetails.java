package se.samhand.handover;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as people see it.
 *
 * @param notes how often the note was written
 * @param fromName who held the function before; empty while nobody has been named after them
 * @param toName who takes it over; empty while nobody has been named
 * @param begins the first day of whoever takes over; null while nobody has been named
 * @param dueOn until then it is to be signed; null as {@code begins}
 * @param note in the words of those before; may be empty
 * @param notedBy who wrote that last; empty when nobody has
 * @param signedAt null until it is signed
 * @param signedBy empty until it is signed
 */
public record HandOverDetails(
        UUID id,
        long version,
        int notes,
        String fromName,
        String toName,
        @Nullable LocalDate begins,
        @Nullable LocalDate dueOn,
        String note,
        String notedBy,
        @Nullable Instant notedAt,
        @Nullable Instant signedAt,
        String signedBy)
        implements Serializable {

    /** Whether somebody has been named who has yet to sign. */
    public boolean waits() {
        return begins != null && signedAt == null;
    }
}
