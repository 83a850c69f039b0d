package se.samhand.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import se.samhand.security.Roles.Role;

/** Asks who is signed in. Empty in jobs, at start-up and before sign-in. */
public final class SignedIn {

    private SignedIn() {}

    public static Optional<PortalUser> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(PortalAuthentication.class::isInstance)
                .map(authentication -> ((PortalAuthentication) authentication).getPrincipal());
    }

    public static Optional<ActingFor> actingFor() {
        return user().flatMap(PortalUser::actingFor);
    }

    /**
     * Whoever is signed in, with the roles that this very tab holds now, for work of theirs that goes on in the background:
     * it has no tab, and would else act for whichever unit was chosen last.
     */
    public static SecurityContext inTheBackground() {
        return user().<SecurityContext>map(user -> new SecurityContextImpl(new PortalAuthentication(new PortalUser(
                        user.accountId(),
                        user.username(),
                        user.displayName(),
                        user.language(),
                        user.actingFor().stream().toList()))))
                .orElseGet(SecurityContextHolder::getContext);
    }

    public static boolean has(Role role) {
        return actingFor().filter(unit -> unit.roles().contains(role)).isPresent();
    }

    /** The unit acted for, or a value that matches no unit. */
    public static UUID unitId() {
        return actingFor().map(ActingFor::unitId).orElse(PartnerIsolation.NOBODY);
    }
}
