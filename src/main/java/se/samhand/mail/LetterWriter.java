package se.samhand.mail;

import java.util.Optional;

/**
 * Writes the letters of one kind at the moment they leave, so that a letter that had to wait for the mail server says what
 * is true then. A feature that sends mail brings one as a Spring bean.
 */
public interface LetterWriter {

    /** The kind it writes, as in {@link Outbox#put}; {@code mail.kind.<kind>} is its name on screen. */
    String kind();

    /**
     * The letter as it reads now; empty when it is no longer needed. Called in a transaction of its own, once for each
     * try, and must write the same letter for the same facts.
     *
     * @param about what {@link Outbox#put} was told
     */
    Optional<Letter> write(String about);
}
