package se.samhand.drill;

import java.time.Duration;

/** One thing that is tried on a portal, from outside. To add one, write it and name it in {@link Drill} or {@link Bench}. */
interface Trial {

    /** What is tried, as a row of the table says it. */
    String name();

    /** Tries it and says what was seen; throws when that is not as it should be. */
    String seen() throws Exception;

    static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }

    static void expect(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalStateException(otherwise);
        }
    }
}
