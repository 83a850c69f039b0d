package se.samhand.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import se.samhand.security.Roles.Role;

/**
 * A unit that a person acts for, with all roles held there today.
 *
 * @param roles never empty
 */
public record ActingFor(UUID unitId, String unitCode, String unitName, Set<Role> roles) implements Serializable {

    public ActingFor {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Nobody acts for a unit without a role there");
        }
    }

    /** Whether the unit is a partner organisation; roles of the city and of partners never mix at one unit. */
    public boolean isPartner() {
        return roles.stream().allMatch(Role::isOfPartner);
    }

    Set<GrantedAuthority> authorities() {
        var derived = Stream.of(isPartner() ? Roles.PARTNER : Roles.CITY_STAFF);
        return Stream.concat(roles.stream().map(Role::name), derived)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
