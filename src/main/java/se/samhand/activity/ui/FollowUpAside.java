package se.samhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import se.samhand.activity.CommitmentPage;

/** What a feature shows beside the fields of a follow-up, such as what units have answered. A Spring bean. */
public interface FollowUpAside {

    /**
     * A piece of the screen; empty where there is nothing to say, or nobody who may read it.
     *
     * @param intoText adds a paragraph to what has happened; empty while nothing can be written
     */
    Optional<Component> beside(CommitmentPage page, Optional<SerializableConsumer<String>> intoText);
}
