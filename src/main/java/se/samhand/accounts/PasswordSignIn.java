package se.samhand.accounts;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
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

    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

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
        if (!guessing.mayGuess(username, address)) {
            throw new LockedException("Too many wrong guesses");
        }
        var account = accounts.findByUsername(username);
        var hash = account.flatMap(Account::passwordHash);
        var right = passwords.matches(password, hash.orElse(nobodysHash));
        if (!right || hash.isEmpty() || account.filter(Account::mayNotSignIn).isPresent()) {
            throw new BadCredentialsException("Wrong name or password");
        }
        guessing.right(username, address);
        hash.filter(passwords::upgradeEncoding).ifPresent(old -> strengthen(username, password));
        return new PortalAuthentication(users.userOf(account.orElseThrow()));
    }

    private void strengthen(String username, String password) {
        try {
            users.rehash(username, password);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            LOG.debug("The password of {} is strengthened at the next sign-in", username);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
