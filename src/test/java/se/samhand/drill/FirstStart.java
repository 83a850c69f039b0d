package se.samhand.drill;

import java.time.Duration;

/** What somebody waits for who tries the portal: the database installed and the example played. */
record FirstStart(ExamplePortal example) implements Trial {

    @Override
    public String name() {
        return "first start with example data: from nothing to ready";
    }

    @Override
    public String seen() throws Exception {
        long began = System.nanoTime();
        example.running();
        return Trial.seconds(Duration.ofNanos(System.nanoTime() - began));
    }
}
