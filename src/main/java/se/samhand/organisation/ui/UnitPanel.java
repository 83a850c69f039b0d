package se.samhand.organisation.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import se.samhand.organisation.Unit;

/** What a feature shows on a unit's page. A Spring bean, sorted by its {@code @Order}. */
public interface UnitPanel {

    /** A section with an {@code H2}; empty when there is nothing to say of this unit as of the day. */
    Optional<Component> about(Unit unit, LocalDate day);
}
