package se.samhand.training.sessions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day of a session, in Stockholm's time. */
@Embeddable
public record SessionDate(LocalDate heldOn, LocalTime begins, LocalTime ends) implements Serializable {

    /** Whether somebody would have to be at both at once; one may begin as the other ends. */
    boolean overlaps(SessionDate other) {
        return heldOn.equals(other.heldOn) && begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }
}
