package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FirstVisitIT extends BrowserTest {

    private static final long AT_MOST_BYTES = 450_000;

    @Test
    void theFirstVisitLoadsAtMost450KilobytesToTheStartPageOfSomebodySignedIn() {
        var somebody = somebody(Look.USUAL);
        var bytes = new AtomicLong();
        var wire = somebody.page().context().newCDPSession(somebody.page());
        wire.send("Network.enable");
        wire.on(
                "Network.loadingFinished",
                loaded -> bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));

        somebody.signsInAs("samordnare.jarva").seesHeading("Hej Karin");

        assertThat(bytes.get()).as("bytes over the wire, compressed").isBetween(100_000L, AT_MOST_BYTES);
    }
}
