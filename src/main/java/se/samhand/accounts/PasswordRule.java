package se.samhand.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What counts as a password: long enough, no longer than bcrypt reads, and not what everybody knows of the person. */
@Component
public class PasswordRule {

    private static final int LONGEST_IN_BYTES = 72;

    /** Why a password cannot be used; each has a sentence in the translations under {@code accounts.password.}. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        IS_THE_USERNAME
    }

    private final int atLeast;

    PasswordRule(@Value("${samhand.password.at-least:12}") int atLeast) {
        this.atLeast = atLeast;
    }

    /** The fewest characters a password must have. */
    public int atLeast() {
        return atLeast;
    }

    /** Empty when the password can be used. */
    public Optional<Weakness> weaknessOf(NewPassword password, String username) {
        var text = password.text();
        if (text.strip().length() < atLeast) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of(Weakness.TOO_LONG);
        }
        return text.strip().toLowerCase(Locale.ROOT).equals(username)
                ? Optional.of(Weakness.IS_THE_USERNAME)
                : Optional.empty();
    }
}
