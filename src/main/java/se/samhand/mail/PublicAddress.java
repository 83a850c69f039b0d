package se.samhand.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach the portal from outside. */
@Component
class PublicAddress {

    private final Environment environment;
    private final String address;

    PublicAddress(Environment environment, @Value("${samhand.public-address:}") String address) {
        this.environment = environment;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** A page of the portal, as it is typed into a browser anywhere; on this machine while no public address is set. */
    String of(String page) {
        var portal = address.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : address;
        return portal + "/" + page;
    }
}
