package se.samhand.accounts;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** What everybody may change of their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccountService {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Guessing guessing;
    private final AccountActs acts;

    OwnAccountService(Accounts accounts, Passwords passwords, Guessing guessing, AccountActs acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guessing = guessing;
        this.acts = acts;
    }

    /** Remembers the language for the next time the person signs in. */
    public void speak(Locale language) {
        SignedIn.user().ifPresent(user -> {
            accounts.findById(user.accountId()).ifPresent(account -> account.speaks(language));
            user.speaks(language);
        });
    }

    /** Where one's mail goes; empty when it goes nowhere. */
    @Transactional(readOnly = true)
    public String email() {
        return SignedIn.user()
                .flatMap(user -> accounts.findById(user.accountId()))
                .map(Account::email)
                .orElse("");
    }

    /**
     * Chooses another password; every other session of the account is over with its next request.
     *
     * @param present the one the person has now, so that nobody changes it at a screen that was left open
     * @throws WrongPassword when it is not
     * @throws TooManyGuesses when that has happened too often lately
     * @throws PasswordTooWeak when the new one cannot be used
     */
    public void changePassword(NewPassword present, NewPassword chosen) {
        var user = SignedIn.user().orElseThrow();
        var account = accounts.findById(user.accountId()).orElseThrow();
        var hash = passwords.hash(chosen, account.username());
        if (!guessing.mayGuess(user.username(), placeOf(user))) {
            throw new TooManyGuesses();
        }
        if (!account.passwordHash()
                .filter(kept -> passwords.matches(present, kept))
                .isPresent()) {
            throw new WrongPassword();
        }
        guessing.right(user.username(), placeOf(user));
        account.choosesPassword(hash);
        user.beganWithPassword(account.passwordsChosen());
        acts.choseAPassword(account);
    }

    /** Guesses are counted per account and place; whoever is signed in has a place of their own. */
    private static String placeOf(PortalUser user) {
        return "own account of " + user.username();
    }
}
