package se.samhand.accounts.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a link leads: to the address that people use for the portal, as the operator says, else as this browser does. */
@Component
class LinkAddress {

    private final String publicAddress;

    LinkAddress(@Value("${samhand.public-address:}") String publicAddress) {
        this.publicAddress = publicAddress.replaceFirst("/+$", "");
    }

    String invitation(String token) {
        var portal = publicAddress.isBlank() ? asThisBrowserHasIt() : publicAddress;
        return portal + "/invite/" + token;
    }

    private static String asThisBrowserHasIt() {
        var request = VaadinServletRequest.getCurrent();
        var here = URI.create(request.getRequestURL().toString());
        return here.getScheme() + "://" + here.getAuthority() + request.getContextPath();
    }
}
