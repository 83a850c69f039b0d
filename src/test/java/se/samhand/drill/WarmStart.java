package se.samhand.drill;

import java.time.Duration;

/** From the second start on. */
class WarmStart implements Trial {

    @Override
    public String name() {
        return "warm start: to ready on a data folder that was used before";
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        Portal.start(data).awaitReady().close();
        long began = System.nanoTime();
        try (var portal = Portal.start(data).awaitReady()) {
            return Trial.seconds(Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
