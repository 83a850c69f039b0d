package se.samhand.accounts;

import java.io.Serializable;
import java.time.Instant;

/** A way in for one person, once. Says nothing of its token, so that no log ever holds it. */
public record Invitation(String token, Instant goodUntil) implements Serializable {

    @Override
    public String toString() {
        return "Invitation until " + goodUntil;
    }
}
