package se.samhand.insight;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * One answer as it goes into ILS.
 *
 * @param unitName the unit that answered
 * @param status its state in Swedish words
 * @param text what has happened, and cause and remedy where there are any
 * @param handedOver when it was last carried over; empty when it never was
 */
public record IlsItem(
        UUID followUpId,
        String activityCode,
        String activityText,
        String unitName,
        String status,
        String text,
        Optional<HandedOver> handedOver)
        implements Serializable {

    /** Whether something has been changed since it was carried over. */
    public boolean hasChangedSince() {
        return handedOver.filter(then -> !then.text().equals(whole())).isPresent();
    }

    /** What is carried over: the state, then the text. */
    public String whole() {
        return status + "\n" + text;
    }
}
