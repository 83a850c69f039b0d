package se.samhand.accounts;

import java.util.Locale;
import java.util.UUID;
import se.samhand.security.Roles.Role;

/**
 * Somebody who holds a role at a unit.
 *
 * @param email empty when no mail reaches them
 * @param languageTag what they read the portal in, such as {@code sv}
 */
public record RoleHolder(UUID accountId, UUID unitId, Role role, String email, String languageTag) {

    public Locale language() {
        return Locale.forLanguageTag(languageTag);
    }

    public boolean isReachedByMail() {
        return !email.isEmpty();
    }
}
