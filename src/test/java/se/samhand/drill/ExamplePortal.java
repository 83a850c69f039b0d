package se.samhand.drill;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samhand.browser.Look;
import se.samhand.browser.Person;

/** One portal with the example in it, for all that is measured there; started when first asked for. */
final class ExamplePortal implements AutoCloseable {

    private @Nullable Portal portal;

    Portal running() throws IOException {
        if (portal == null) {
            portal = Portal.start(Launch.on(Portal.freshData()).playingTheExample())
                    .awaitReady();
        }
        return portal;
    }

    /** What somebody does in a browser window of their own. */
    <T> T visitedBy(Function<Person, T> visit) throws IOException {
        var somebody = Person.at(running().address(), Look.USUAL);
        try {
            return visit.apply(somebody);
        } finally {
            somebody.leaves();
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (portal != null) {
            portal.close();
        }
    }
}
