package se.samhand.accounts;

import static java.util.Objects.requireNonNull;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords so that nobody can read them. */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private final PasswordRule rule;

    Passwords(PasswordEncoder encoder, PasswordRule rule) {
        this.encoder = encoder;
        this.rule = rule;
    }

    /** @throws PasswordTooWeak when the password cannot be used */
    String hash(NewPassword password, String username) {
        rule.weaknessOf(password, username).ifPresent(weakness -> {
            throw new PasswordTooWeak(weakness);
        });
        return requireNonNull(encoder.encode(password.text()));
    }

    boolean matches(NewPassword password, String hash) {
        return encoder.matches(password.text(), hash);
    }
}
