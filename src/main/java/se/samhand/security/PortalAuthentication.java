package se.samhand.security;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A sign-in whose authorities are those held right now, at the unit that the tab acts for; never a copy from the moment of signing in. */
public final class PortalAuthentication extends AbstractAuthenticationToken {

    private final PortalUser user;

    public PortalAuthentication(PortalUser user) {
        super(Set.of());
        this.user = user;
        setAuthenticated(true);
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        // The superclass asks before the user is there.
        return user == null
                ? Set.of()
                : user.actingFor().map(ActingFor::authorities).orElse(Set.of());
    }

    @Override
    public PortalUser getPrincipal() {
        return user;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return user.username();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalAuthentication same && same.user == user;
    }

    @Override
    public int hashCode() {
        return user.accountId().hashCode();
    }
}
