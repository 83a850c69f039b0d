package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a rule would judge an activity, and from what. The person decides.
 *
 * @param status null where too little is known
 * @param grounds what it rests on, what counts most first
 */
public record Proposal(@Nullable ActivityStatus status, List<Ground> grounds) implements Serializable {

    /** No rule has been asked. */
    public static final Proposal NONE = new Proposal(null, List.of());

    public Proposal {
        grounds = List.copyOf(grounds);
    }

    /** Whether a person who judges so judges otherwise than the rule. */
    public boolean differsFrom(@Nullable ActivityStatus chosen) {
        return status != null && chosen != null && status != chosen;
    }
}
