package se.samhand.support;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.clock.PortalClock;

/** The portal with a mail server to send to, and nobody who sends but the test. */
public abstract class MailTest extends PortalUiTest {

    protected static final String PORTAL = "https://samhand.example/";

    protected final MailServer server = MailServer.ofTests();

    @Autowired
    protected PortalClock clock;

    @BeforeEach
    void theServerIsThere() {
        server.fresh();
    }

    @AfterEach
    void timeRunsAsUsual() {
        server.fresh();
        clock.moveTo(Instant.now());
    }
}
