package se.samhand.accounts;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What counts as a password: long enough, and no longer than bcrypt reads. */
@Component
class Passwords {

    private static final int LONGEST_IN_BYTES = 72;

    private final PasswordEncoder encoder;
    private final int atLeast;

    Passwords(PasswordEncoder encoder, @Value("${samhand.password.at-least:12}") int atLeast) {
        this.encoder = encoder;
        this.atLeast = atLeast;
    }

    String hash(NewPassword password) {
        var bytes = password.text().getBytes(StandardCharsets.UTF_8).length;
        if (password.text().strip().length() < atLeast || bytes > LONGEST_IN_BYTES) {
            throw new PasswordTooWeak(atLeast);
        }
        return requireNonNull(encoder.encode(password.text()));
    }
}
