package se.samhand.mail;

import java.util.List;
import java.util.Locale;

/**
 * A letter as it is to be read, in the words of its reader's language. It says what is to be done and where, and never
 * what people have written: it travels unsealed and is read over shoulders.
 *
 * @param to the one address it goes to
 * @param language what it is written in
 * @param subject neutral: no person, no place, no matter
 * @param opening why it comes, in a sentence
 * @param items what is to be done, each with the way there; may be empty
 * @param closing what else is good to know, such as how not to get it any more
 */
public record Letter(String to, Locale language, String subject, String opening, List<Item> items, List<Item> closing) {

    public Letter {
        items = List.copyOf(items);
        closing = List.copyOf(closing);
    }

    /**
     * @param text what it is
     * @param link the words of the link
     * @param address where the link leads within the portal, such as {@code activities/…?period=2026-T2}
     */
    public record Item(String text, String link, String address) {}
}
