package se.samhand.accounts;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.SignedIn;

/** What everybody may change of their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccountService {

    private final Accounts accounts;

    OwnAccountService(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Remembers the language for the next time the person signs in. */
    public void speak(Locale language) {
        SignedIn.user().ifPresent(user -> {
            accounts.findById(user.accountId()).ifPresent(account -> account.speaks(language));
            user.speaks(language);
        });
    }
}
