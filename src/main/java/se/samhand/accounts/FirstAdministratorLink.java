package se.samhand.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the way in to a portal that nobody can administer yet. A restart prints a new one; the old one is dead then. */
@Component
@Profile("!demo")
class FirstAdministratorLink {

    private final WelcomeService welcome;
    private final Environment environment;
    private final String publicAddress;

    FirstAdministratorLink(
            WelcomeService welcome,
            Environment environment,
            @Value("${samhand.public-address:}") String publicAddress) {
        this.welcome = welcome;
        this.environment = environment;
        this.publicAddress = publicAddress;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut") // a log would keep the token
    void print() {
        var address = publicAddress.isBlank()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : publicAddress.replaceAll("/+$", "");
        welcome.newToken()
                .ifPresent(token ->
                        System.out.println("There is no administrator yet. Make the first one here, once, within "
                                + OneTimeLink.GOOD_FOR.toDays() + " days: " + address + "/welcome/" + token));
    }
}
