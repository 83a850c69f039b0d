package se.samhand.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.UUID;

/** What a feature shows below each activity of a goal, such as how its units stand. A Spring bean. */
public interface ActivityStandingPanel {

    /**
     * A piece of the screen for each activity that there is something to say about.
     *
     * @param activities by id, with the key that stays from version to version
     */
    Map<UUID, Component> standing(Map<UUID, String> activities);
}
