package se.samhand.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a feature says on the start page to whoever is signed in. A Spring bean, sorted by its {@code @Order}; asked anew
 * each time the page is opened.
 */
public interface StartPanel {

    /** A fact for the line beside the unit's name, such as which period is open and until when. */
    default Optional<String> headline() {
        return Optional.empty();
    }

    /** A section below the tasks, with an {@code H2}; empty when it has nothing to say to this person. */
    default Optional<Component> section() {
        return Optional.empty();
    }

    /** The next date that matters, as a sentence, for when nothing waits. */
    default Optional<String> nextDate() {
        return Optional.empty();
    }
}
