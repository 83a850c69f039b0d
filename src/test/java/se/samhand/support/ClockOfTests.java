package se.samhand.support;

import java.time.Instant;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.samhand.clock.PortalClock;

/** Begins each test at the same moment, whatever the test before did to the clock that they share: nine on the example's first day. */
final class ClockOfTests implements BeforeEachCallback {

    private static final Instant NINE = Instant.parse("2026-09-21T07:00:00Z");

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context)
                .getBean(PortalClock.class)
                .moveTo(NINE);
    }
}
