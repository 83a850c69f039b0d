package se.samhand.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
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

    public static boolean has(Role role) {
        return actingFor().filter(unit -> unit.roles().contains(role)).isPresent();
    }

    /** The unit acted for, or a value that matches no unit. */
    public static UUID unitId() {
        return actingFor().map(ActingFor::unitId).orElse(PartnerIsolation.NOBODY);
    }
}
