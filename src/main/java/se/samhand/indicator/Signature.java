package se.samhand.indicator;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Who wrote something down, and when: what a row of a file does not show, and an undo puts back. */
record Signature(Instant at, String by) {

    /** What was kept under the key, or else whoever is signed in, now. */
    static Signature in(Map<String, String> kept, String key, Clock clock) {
        var text = kept.get(key);
        return text == null
                ? new Signature(
                        clock.instant(),
                        SignedIn.user().map(PortalUser::displayName).orElse("Samhand"))
                : parsed(text);
    }

    private static Signature parsed(String text) {
        var parts = text.split(" ", 2);
        return new Signature(Instant.parse(parts[0]), parts[1]);
    }

    String text() {
        return at + " " + by;
    }
}
