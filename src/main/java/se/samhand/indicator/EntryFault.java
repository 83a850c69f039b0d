package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;

/**
 * Something about a figure that is wrong, or looks wrong.
 *
 * @param field {@code state}, {@code number}, {@code denominator} or {@code comment}
 * @param messageKey translation key of what it is and what to do
 * @param args numbers and names in the text
 */
public record EntryFault(String field, String messageKey, List<Object> args) implements Serializable {

    public EntryFault {
        args = List.copyOf(args);
    }

    static EntryFault of(String field, String messageKey, Object... args) {
        return new EntryFault(field, messageKey, List.of(args));
    }
}
