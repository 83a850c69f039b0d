package se.samhand.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samhand.programme.GoalDetails;

/** What a feature shows of a goal as a whole, above its activities, such as its figures. A Spring bean, sorted by its {@code @Order}. */
public interface GoalStandingPanel {

    /** A section with an {@code H2}; empty when there is nothing to say, or nothing that is for the reader. */
    Optional<Component> about(GoalDetails goal);
}
