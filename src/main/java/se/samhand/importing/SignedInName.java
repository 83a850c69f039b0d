package se.samhand.importing;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Who is at work, as others will read it. */
final class SignedInName {

    private SignedInName() {}

    static String now() {
        return SignedIn.user()
                .map(PortalUser::displayName)
                .or(() -> Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                        .map(Authentication::getName))
                .orElse("");
    }
}
