package se.samhand.drill;

import java.time.Duration;

/** From a built jar and no data to the ready sentence, the installation of the database included. */
class ColdStart implements Trial {

    @Override
    public String name() {
        return "cold start: from nothing to ready, without example data";
    }

    @Override
    public String seen() throws Exception {
        long began = System.nanoTime();
        try (var portal = Portal.start(Portal.freshData()).awaitReady()) {
            return Trial.seconds(Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
