package se.samhand.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the administrators' list shows it.
 *
 * @param address where it goes as far as is known
 * @param trouble why it did not leave at the last try, or null
 * @param said what the server answered then; may be empty
 * @param nextTryAt when it is tried again, while it waits
 * @param endedAt when it left, was withdrawn or given up, or null while it waits
 */
public record MailLine(
        UUID id,
        String kind,
        String address,
        MailState state,
        @Nullable Trouble trouble,
        String said,
        int tries,
        Instant putAt,
        Instant nextTryAt,
        @Nullable Instant endedAt)
        implements Serializable {}
