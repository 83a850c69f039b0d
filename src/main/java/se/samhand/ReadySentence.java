package se.samhand;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the portal is to be found, once its health says so too. */
@Component
class ReadySentence {

    @EventListener
    void say(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && change.getSource() instanceof WebServerApplicationContext portal
                && portal.getWebServer() != null) {
            System.out.printf(
                    "Samhand is ready on http://localhost:%d%n",
                    portal.getWebServer().getPort());
        }
    }
}
