package se.samhand.activity;

import java.io.Serializable;
import java.util.List;

/** How many were approved, and which were not. */
public record ReviewOutcome(int approved, List<NotApproved> notApproved) implements Serializable {

    public ReviewOutcome {
        notApproved = List.copyOf(notApproved);
    }
}
