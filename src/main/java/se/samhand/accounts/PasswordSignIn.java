package se.samhand.accounts;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import se.samhand.security.PortalAuthentication;

/** Signs in by name and password. Whoever guesses learns neither which names exist nor how close they were. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PortalUsers users;
    private final PasswordEncoder passwords;
    private final Guessing guessing;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PortalUsers users, PasswordEncoder passwords, Guessing guessing) {
        this.accounts = accounts;
        this.users = users;
        this.passwords = passwords;
        this.guessing = guessing;
        // Compared with when there is no such account, so that the answer takes as long.
        this.nobodysHash = requireNonNull(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(attempt.getCredentials());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (guessing.mustWait(username, address)) {
            throw new LockedException("Too many wrong guesses");
        }
        var account = accounts.findByUsername(username);
        var hash = account.flatMap(Account::passwordHash);
        var right = passwords.matches(password, hash.orElse(nobodysHash));
        if (!right || hash.isEmpty() || account.filter(Account::mayNotSignIn).isPresent()) {
            guessing.wrong(username, address);
            throw new BadCredentialsException("Wrong name or password");
        }
        guessing.right(username);
        hash.filter(passwords::upgradeEncoding).ifPresent(old -> users.rehash(username, password));
        return signedIn(account);
    }

    private Authentication signedIn(Optional<Account> account) {
        var authentication = new PortalAuthentication(users.userOf(account.orElseThrow()));
        users.hasSignedIn(authentication.getPrincipal());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
