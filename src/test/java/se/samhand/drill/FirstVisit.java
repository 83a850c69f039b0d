package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What a browser fetches that was never here, until the start page of somebody who has signed in. */
record FirstVisit(ExamplePortal example) implements Trial {

    private static final long AT_MOST_BYTES = 450_000;

    @Override
    public String name() {
        return "first visit: over the wire to the start page of somebody signed in";
    }

    @Override
    public String seen() throws Exception {
        return example.visitedBy(somebody -> {
            var bytes = new AtomicLong();
            var answers = new AtomicInteger();
            var wire = somebody.page().context().newCDPSession(somebody.page());
            wire.send("Network.enable");
            wire.on("Network.loadingFinished", loaded -> {
                bytes.addAndGet(loaded.get("encodedDataLength").getAsLong());
                answers.incrementAndGet();
            });
            somebody.signsInAs("samordnare.jarva").seesHeading("Hej Karin");
            expect(bytes.get() <= AT_MOST_BYTES, bytes + " bytes");
            return "%d kB in %d answers (at most %d kB)"
                    .formatted(bytes.get() / 1000, answers.get(), AT_MOST_BYTES / 1000);
        });
    }
}
